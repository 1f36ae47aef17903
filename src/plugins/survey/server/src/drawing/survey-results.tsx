import { numberIn } from './number';
import type { Locale } from '../domain/question';
import type { QuestionResult, ResultLine } from '../services/results';
import type { Translate } from '../services/translate';

interface ResultsProps {
  name: string;
  results: QuestionResult[];
  locale: Locale;
  t: Translate;
}

/** A table a question, with its bars; what fewer than five people chose is not told from what nobody did. */
export const SurveyResults = ({ name, results, locale, t }: ResultsProps) => (
  <div class="survey-results">
    <div class="page-head">
      <h1>{t('results.title', { name })}</h1>
      <p class="lead">{t('results.lead')}</p>
    </div>
    {results.map(({ question, label, lines }) => (
      <section key={question}>
        <h2>{label}</h2>
        {lines.some(({ count }) => count !== null) ? (
          <ResultTable lines={lines} locale={locale} t={t} />
        ) : (
          <p>{t('results.tooFew')}</p>
        )}
      </section>
    ))}
    <p class="hint">{t('results.method')}</p>
  </div>
);

function ResultTable({ lines, locale, t }: { lines: ResultLine[]; locale: Locale; t: Translate }) {
  const most = Math.max(...lines.map(({ count }) => count ?? 0));
  return (
    <table>
      <caption>{t('results.unit')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('results.choice')}</th>
          <th scope="col">{t('results.bar')}</th>
          <th scope="col">{t('results.count')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ code, label, count }) => (
          <tr key={code}>
            <th scope="row">{label}</th>
            <td class="drawn">{count !== null && <Bar share={count / most} />}</td>
            <td class="number">{count === null ? t('results.under') : numberIn(locale, count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The number beside it says the same. */
const Bar = ({ share }: { share: number }) => (
  <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect width={Math.max(1, Math.round(share * 100))} height="10" rx="1" />
  </svg>
);
