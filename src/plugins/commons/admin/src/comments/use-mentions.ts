import { useState, type KeyboardEvent } from 'react';
import { useRead } from '../plugin';
import { nameBeingTyped, withName, type Person } from './comments';

interface Typing {
  typed: string;
  onTyped(typed: string): void;
  onMentioned(person: Person): void;
}

/** Members whose name is being typed after `@`: the arrows choose one, Enter takes it, Escape leaves the text as it is. */
export function useMentions({ typed, onTyped, onMentioned }: Typing) {
  const [place, setPlace] = useState(0);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const name = nameBeingTyped(typed);
  const { data } = useRead<Person[]>(name ? `/people?name=${encodeURIComponent(name)}` : null);
  const people = name && dismissed !== typed ? (data ?? []) : [];
  const highlighted = people[Math.min(place, people.length - 1)];

  const take = (person: Person) => {
    onTyped(withName(typed, person.name));
    onMentioned(person);
    setPlace(0);
  };
  const step = (by: number) => setPlace((place + by + people.length) % people.length);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!highlighted) return;
    const acts: Record<string, () => void> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Enter: () => take(highlighted),
      Escape: () => setDismissed(typed),
    };
    const act = event.ctrlKey || event.metaKey ? undefined : acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return { people, highlighted, take, onKeyDown };
}
