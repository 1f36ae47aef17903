import { Badge, Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { longDate } from '../grid/long-date';
import { useTranslate } from '../plugin';

export interface PlanLine {
  uid: string;
  documentId: string;
  isGroup: boolean;
  exists: boolean;
  leftOut: string | null;
  name: string;
  from: string | null;
  to: string | null;
  time: string | null;
  /** The name in its new year, when it changes. */
  becomes: string | null;
  /** Texts that still name the year of before. */
  toReview: { label: string; text: string }[];
}

interface PlanTableProps {
  lines: PlanLine[];
  /** Lines that are left behind. */
  except: string[];
  onExcept(documentId: string, isLeft: boolean): void;
}

/** Each group and each date, where it goes, or why it does not. */
export function PlanTable({ lines, except, onExcept }: PlanTableProps) {
  const t = useTranslate();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={0} background="neutral0" hasRadius shadow="tableShadow">
      {lines.map((line, index) => (
        <Box
          key={line.documentId}
          tag="li"
          padding={4}
          style={{
            contentVisibility: 'auto',
            containIntrinsicSize: 'auto 6rem',
            borderTop: index ? '1px solid #eaeaef' : 0,
          }}
        >
          <Flex gap={4} alignItems="flex-start">
            <Checkbox
              aria-label={t('copy.take', { name: line.name })}
              // The first one is what is copied: without it there is nothing to put the rest in.
              disabled={index === 0 || line.leftOut !== null || line.exists}
              checked={line.leftOut === null && !except.includes(line.documentId)}
              onCheckedChange={(isTaken: boolean | 'indeterminate') => onExcept(line.documentId, isTaken !== true)}
            />
            <Flex direction="column" alignItems="flex-start" gap={1} flex="1" minWidth={0}>
              <Typography fontWeight={line.isGroup ? 'bold' : 'regular'}>{line.name}</Typography>
              {line.from && line.to && (
                <Typography variant="pi" textColor="neutral600">
                  {t('copy.move', {
                    from: longDate(line.from),
                    to: longDate(line.to),
                    time: line.time ?? '',
                    hasTime: line.time ? 'yes' : 'no',
                  })}
                </Typography>
              )}
              {line.becomes && (
                <Typography variant="pi" textColor="neutral600">
                  {t('copy.becomes', { name: line.becomes })}
                </Typography>
              )}
              {line.leftOut === null &&
                line.toReview.map(({ label, text }) => (
                  <Typography key={`${label} ${text}`} variant="pi" textColor="neutral800">
                    {t('copy.toReview', { label, text: shortened(text) })}
                  </Typography>
                ))}
            </Flex>
            {line.exists && <Badge>{t('copy.there')}</Badge>}
            {line.leftOut && <Badge>{t(`copy.leftOut.${line.leftOut}`)}</Badge>}
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}

const MAX_SHOWN = 160;

const shortened = (text: string): string => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);
