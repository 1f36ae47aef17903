import { Flex } from '@strapi/design-system';
import { TextField } from '../agora/Inputs';

interface WeightFieldsProps {
  colleges: { code: string; label: string }[];
  /** As they are typed, by college; 1 where nothing is. */
  weights: Record<string, string>;
  onChange(weights: Record<string, string>): void;
}

/** What each college weighs. */
export const WeightFields = ({ colleges, weights, onChange }: WeightFieldsProps) => (
  <Flex gap={4} wrap="wrap">
    {colleges.map(({ code, label }) => (
      <TextField
        key={code}
        name={`weight-${code}`}
        type="number"
        label={label}
        value={weights[code] ?? '1'}
        onChange={(weight) => onChange({ ...weights, [code]: weight })}
      />
    ))}
  </Flex>
);
