import type { Catalogue, DataSet } from '../domain/catalogue';
import { dataSetUri } from '../domain/catalogue';
import type { Locale, Translate } from '../services/translate';

interface DataProps {
  catalogue: Catalogue;
  dataSets: DataSet[];
  locale: Locale;
  t: Translate;
}

/** Everything that anybody may take, in words, with its files. */
export const DataView = ({ catalogue, dataSets, locale, t }: DataProps) => {
  const inLanguage = (text: Record<string, string>) => text[locale] ?? text.fr ?? '';
  const groups = [
    { title: t('data.channels'), sets: dataSets.filter(({ code }) => code.startsWith('channel-')) },
    { title: t('data.indicators'), sets: dataSets.filter(({ code }) => code.startsWith('indicator-')) },
  ];
  return (
    <div class="observatory">
      <div class="page-head">
        <h1>{t('catalogue.title')}</h1>
        <p class="lead">{inLanguage(catalogue.description)}</p>
        <p>
          {t('data.licence')} <a href={catalogue.licence}>Licence Ouverte 2.0</a>. {t('data.machines')}{' '}
          <a href="/data/catalog.ttl">Turtle</a>, <a href="/data/catalog.jsonld">JSON-LD</a> (DCAT-AP 3.0.1).
        </p>
      </div>
      {groups.map(({ title, sets }) => (
        <section class="band" key={title}>
          <div class="band-head">
            <h2>{title}</h2>
          </div>
          <ul class="data-sets">
            {sets.map((one) => (
              <li key={one.code} id={dataSetUri('', one.code).split('#')[1]}>
                <h3>{inLanguage(one.title)}</h3>
                <p>{inLanguage(one.description)}</p>
                {one.period && <p class="hint">{t('data.period', one.period)}</p>}
                <p class="files">
                  {one.distributions.map(({ title: name, url }) => (
                    <a key={url} href={url}>
                      {name}
                    </a>
                  ))}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
