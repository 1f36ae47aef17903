import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useTranslate } from '../plugin';
import type { QuestionResult } from '../types';

interface ResultsProps {
  answers: number;
  results: QuestionResult[];
}

/** Each question with its bars, which say what the numbers beside them say. */
export function Results({ answers, results }: ResultsProps) {
  const t = useTranslate();
  return (
    <>
      <Typography tag="p" paddingBottom={4}>
        {t('results.answers', { count: answers })}
      </Typography>
      {results.map((result) => (
        <Box key={result.question} paddingBottom={6}>
          <Typography tag="h3" variant="epsilon" paddingBottom={2}>
            {result.label}
          </Typography>
          <ResultTable result={result} />
        </Box>
      ))}
    </>
  );
}

function ResultTable({ result: { label, lines } }: { result: QuestionResult }) {
  const t = useTranslate();
  const most = Math.max(1, ...lines.map(({ count }) => count));
  return (
    <Table colCount={3} rowCount={lines.length + 1} aria-label={label}>
      <Thead>
        <Tr>
          {['results.choice', 'results.bar', 'results.count'].map((key) => (
            <Th key={key}>
              <Typography variant="sigma">{t(key)}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {lines.map(({ code, label: choice, count }) => (
          <Tr key={code}>
            <Td>
              <Typography>{choice}</Typography>
            </Td>
            <Td>
              <Box aria-hidden background="primary500" height="0.75rem" width={`${(count / most) * 100}%`} hasRadius />
            </Td>
            <Td>
              <Typography>{count}</Typography>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
