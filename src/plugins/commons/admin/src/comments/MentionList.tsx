import { Box, Typography } from '@strapi/design-system';
import { useTranslate } from '../plugin';
import type { Person } from './comments';

interface MentionListProps {
  id: string;
  people: Person[];
  highlighted: Person | undefined;
  onTake(person: Person): void;
}

/** Members who may be mentioned; the text keeps the focus, also when one is clicked. */
export function MentionList({ id, people, highlighted, onTake }: MentionListProps) {
  const t = useTranslate();
  if (people.length === 0) return null;
  return (
    <Box
      tag="ul"
      id={id}
      role="listbox"
      aria-label={t('comments.people')}
      background="neutral0"
      borderColor="neutral200"
      hasRadius
      padding={1}
    >
      {people.map((person) => (
        <Box
          tag="li"
          key={person.id}
          id={`${id}-${person.id}`}
          role="option"
          aria-selected={person === highlighted}
          background={person === highlighted ? 'primary100' : 'neutral0'}
          padding={2}
          style={{ cursor: 'pointer' }}
          onMouseDown={(event: React.MouseEvent) => event.preventDefault()}
          onClick={() => onTake(person)}
        >
          <Typography textColor="neutral800">{person.name}</Typography>
        </Box>
      ))}
    </Box>
  );
}
