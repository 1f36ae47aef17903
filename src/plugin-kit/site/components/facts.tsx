import type { ComponentChildren } from 'preact';

export interface FactRow {
  label: string;
  values: { value: ComponentChildren; lang?: string }[];
}

/** What is known, line by line: a label, and its values. */
export const Facts = ({ rows }: { rows: FactRow[] }) => (
  <dl class="facts">
    {rows.map(({ label, values }) => (
      <div key={label}>
        <dt>{label}</dt>
        {values.map(({ value, lang }, index) => (
          <dd key={index} lang={lang}>
            {value}
          </dd>
        ))}
      </div>
    ))}
  </dl>
);
