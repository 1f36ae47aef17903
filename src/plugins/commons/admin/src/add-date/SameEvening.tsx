import { Box, Flex, Typography } from '@strapi/design-system';
import { Distance, EveningList } from '../dates/ClashPanel';
import { useDistance } from '../dates/distance';
import type { Settings } from '../dates/types';
import { useEvening } from '../dates/use-clashes';
import { longDate } from '../grid/long-date';
import { stateOf, type SheetColumn, type SheetRow } from '../grid/sheet';
import { useTranslate } from '../plugin';
import { dateRows, nameOf } from './date-rows';

interface SameEveningProps {
  row: SheetRow;
  columns: SheetColumn[];
  settings: Settings;
  today: string;
}

/** More evenings beside a form would not be read. */
const MAX_EVENINGS = 3;

/** What else happens on the evenings that are typed. */
export function SameEvening({ row, columns, settings, today }: SameEveningProps) {
  const t = useTranslate();
  const [km, setKm] = useDistance(settings.distanceKm);
  const read = (one: SheetRow, kind: 'date' | 'time') => {
    const column = columns.find(({ name }) => name === nameOf(columns, kind));
    const state = column && stateOf(column, one.cells[column.name], today);
    return state?.state === 'read' ? (state.value as string) : null;
  };
  const evenings = dateRows(row, columns).map((one) => ({ date: read(one, 'date'), time: read(one, 'time') }));
  const known = evenings.filter((one): one is Evening => one.date !== null).slice(0, MAX_EVENINGS);
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography variant="sigma" tag="h2" textColor="neutral600">
          {t('clashes.title')}
        </Typography>
        {known.length === 0 && <Typography textColor="neutral600">{t('clashes.noDate')}</Typography>}
        {known.length > 0 && <Distance km={km} onChange={setKm} />}
        {known.map((evening) => (
          <OneEvening
            key={`${evening.date} ${evening.time ?? ''}`}
            {...{ evening, settings, km }}
            isNamed={known.length > 1}
            chosen={chosenIn(row, settings)}
          />
        ))}
      </Flex>
    </Box>
  );
}

interface Evening {
  date: string;
  time: string | null;
}

interface OneEveningProps {
  evening: Evening;
  settings: Settings;
  km: number;
  isNamed: boolean;
  chosen: Record<string, { connect: string[]; disconnect: string[] }>;
}

function OneEvening({ evening, settings, km, isNamed, chosen }: OneEveningProps) {
  const clashes = useEvening({
    ...{ documentId: null, ...evening, endDate: null, endTime: null, status: null },
    ...{ distanceKm: km, relations: chosen },
  });
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {isNamed && <Typography fontWeight="semiBold">{longDate(evening.date)}</Typography>}
      <EveningList settings={settings} clashes={clashes} />
    </Flex>
  );
}

/** The entries that the row names by the relations that matter for the evening. */
const chosenIn = ({ cells }: SheetRow, { relations }: Settings): OneEveningProps['chosen'] =>
  Object.fromEntries(
    relations.flatMap((name) => {
      const id = cells[name]?.entry?.documentId;
      return id ? [[name, { connect: [id], disconnect: [] }]] : [];
    }),
  );
