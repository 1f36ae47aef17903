import type { DescribedTable } from './described-table';

/** JSON-stat 2.0 (json-stat.org/full), class `dataset`. Without dimensions it has one, of one member: the total. */
export function toJsonStat(table: DescribedTable): string {
  const { code, label, dimensions, rows, total, updatedAt, url } = table;
  const shown =
    dimensions.length > 0 ? dimensions : [{ code: 'total', label, isTime: false, members: [{ code: 'total', label }] }];
  const cells = dimensions.length > 0 ? rows : [total];
  const metric = { id: 'unit', label: table.unit.label };
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label,
    source: table.owner,
    updated: updatedAt,
    href: url,
    id: [...shown.map((one) => one.code), metric.id],
    size: [...shown.map((one) => one.members.length), 1],
    role: {
      ...(shown.some((one) => one.isTime) ? { time: shown.filter((one) => one.isTime).map((one) => one.code) } : {}),
      metric: [metric.id],
    },
    dimension: {
      ...Object.fromEntries(
        shown.map(({ code: name, label: named, members }) => [name, { label: named, category: categoryOf(members) }]),
      ),
      [metric.id]: {
        label: metric.label,
        category: {
          index: [table.unit.code],
          label: { [table.unit.code]: table.unit.label },
          unit: { [table.unit.code]: { label: table.unit.label } },
        },
      },
    },
    value: cells.map(({ value }) => value),
    status: Object.fromEntries(
      cells.flatMap(({ status }, position) => (status === 'known' ? [] : [[String(position), status]])),
    ),
    extension: {
      code,
      version: table.version,
      method: table.method,
      licence: table.licence,
      frozen: table.frozen,
      total: total.value,
    },
  });
}

const categoryOf = (members: { code: string; label: string }[]) => ({
  index: members.map(({ code }) => code),
  label: Object.fromEntries(members.map(({ code, label }) => [code, label])),
});
