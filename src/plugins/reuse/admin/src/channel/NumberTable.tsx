import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';

interface NumberTableProps {
  title: string;
  heads: string[];
  rows: string[][];
}

/** A table under its title; nothing when it has no row. */
export function NumberTable({ title, heads, rows }: NumberTableProps) {
  if (rows.length === 0) return null;
  return (
    <Box>
      <Typography tag="h3" variant="epsilon" paddingBottom={2}>
        {title}
      </Typography>
      <Table colCount={heads.length} rowCount={rows.length + 1} aria-label={title}>
        <Thead>
          <Tr>
            {heads.map((head) => (
              <Th key={head}>
                <Typography variant="sigma">{head}</Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {rows.map((row, position) => (
            <Tr key={position}>
              {row.map((text, column) => (
                <Td key={heads[column]}>
                  <Typography>{text}</Typography>
                </Td>
              ))}
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Box>
  );
}
