import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useTranslate } from '../plugin';
import type { Change, FieldChange, PartChange, TextPart } from './types';
import { useWords } from './use-words';

/** What became of one field. Additions are underlined and removals struck through: colour is not needed to tell them. */
export function ChangeView({ change }: { change: Change }) {
  const t = useTranslate();
  if (change.kind === 'hidden') return <Typography textColor="neutral700">{t('history.hidden')}</Typography>;
  if (change.kind === 'text') return <Text parts={change.parts} />;
  if (change.kind === 'value') return <Value {...change} />;
  if (change.kind === 'parts') return <Parts parts={change.parts} />;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {change.removed.map((name) => (
        <Labelled key={name} label={t('history.removed')} part={{ became: 'removed', text: name }} />
      ))}
      {change.added.map((name) => (
        <Labelled key={name} label={t('history.added')} part={{ became: 'added', text: name }} />
      ))}
      {change.isReordered && <Typography textColor="neutral800">{t('history.reordered')}</Typography>}
    </Flex>
  );
}

function Labelled({ label, part }: { label: string; part: TextPart }) {
  return (
    <Typography tag="p" textColor="neutral800">
      {label} <Word part={part} />
    </Typography>
  );
}

function Text({ parts }: { parts: TextPart[] }) {
  return (
    <Typography tag="p" textColor="neutral800" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {parts.map((part, index) => (
        <Word key={index} part={part} />
      ))}
    </Typography>
  );
}

function Word({ part: { became, text } }: { part: TextPart }) {
  if (became === 'same') return <>{text}</>;
  const isAdded = became === 'added';
  return (
    <Box
      tag={isAdded ? 'ins' : 'del'}
      display="inline"
      background={isAdded ? 'success100' : 'danger100'}
      color={isAdded ? 'success700' : 'danger700'}
      style={{ textDecoration: isAdded ? 'underline' : 'line-through' }}
    >
      {text}
    </Box>
  );
}

function Value({ type, before, after }: Extract<Change, { kind: 'value' }>) {
  const t = useTranslate();
  const { formatDate, formatNumber } = useIntl();
  const shown = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return '';
    if (typeof value === 'boolean') return t(value ? 'history.yes' : 'history.no');
    if (typeof value === 'number') return formatNumber(value);
    if (typeof value !== 'string') return JSON.stringify(value);
    if (type === 'date') return formatDate(`${value}T00:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' });
    if (type === 'datetime') return formatDate(value, { dateStyle: 'long', timeStyle: 'short' });
    return type === 'time' ? value.slice(0, 5) : value;
  };
  const [one, other] = [shown(before), shown(after)];
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {one && <Labelled label={t('history.before')} part={{ became: 'removed', text: one }} />}
      {other ? (
        <Labelled label={t('history.after')} part={{ became: 'added', text: other }} />
      ) : (
        <Typography textColor="neutral800">{t('history.emptied')}</Typography>
      )}
    </Flex>
  );
}

function Parts({ parts }: { parts: PartChange[] }) {
  const t = useTranslate();
  const words = useWords();
  const titleOf = (title: string) => (/^[a-z]{2}$/.test(title) ? words.language(title) : title);
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {parts.map(({ became, title, fields }, index) => (
        <Box tag="li" key={index} paddingLeft={3} borderStyle="solid" borderWidth="0 0 0 3px" borderColor="neutral200">
          <Typography tag="p" fontWeight="semiBold">
            {[t(`history.part.${became}`), titleOf(title)].filter(Boolean).join(' ')}
          </Typography>
          {fields.map((field) => (
            <PartField key={field.attribute} field={field} />
          ))}
        </Box>
      ))}
    </Flex>
  );
}

function PartField({ field }: { field: FieldChange }) {
  return (
    <Box paddingTop={1}>
      {field.label && (
        <Typography tag="p" variant="pi" textColor="neutral700">
          {field.label}
        </Typography>
      )}
      <ChangeView change={field.change} />
    </Box>
  );
}
