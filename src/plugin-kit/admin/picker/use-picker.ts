import { useState, type KeyboardEvent } from 'react';
import type { PickerOption } from '../../picker-options';

interface PickerBehaviour {
  shownFor(typed: string): PickerOption[];
  value: string | null;
  isDisabled: boolean;
  onChoose(value: string): void;
  onType: ((typed: string) => void) | undefined;
}

/** More than anybody reads through: words find the others. */
const MAX_SHOWN = 300;

/** What a picker does when people point, type and press keys. */
export function usePicker({ shownFor, value, isDisabled, onChoose, onType }: PickerBehaviour) {
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const shown = shownFor(typed ?? '').slice(0, MAX_SHOWN);

  const search = (text: string | null) => {
    setTyped(text);
    onType?.(text ?? '');
  };
  const open = () => {
    if (isOpen || isDisabled) return;
    setIsOpen(true);
    setActive(
      Math.max(
        0,
        shown.findIndex((option) => option.value === value),
      ),
    );
  };
  const close = () => {
    setIsOpen(false);
    if (typed !== null) search(null);
  };
  const choose = (option: PickerOption | undefined) => {
    if (!option) return;
    close();
    onChoose(option.value);
  };
  const type = (text: string) => {
    setIsOpen(true);
    setActive(0);
    search(text);
  };
  const move = (step: number) =>
    isOpen ? setActive(Math.min(Math.max(active + step, 0), Math.max(0, shown.length - 1))) : open();

  const keys: Record<string, (event: KeyboardEvent) => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    // A form around it is not sent by a choice.
    Enter: () => isOpen && choose(shown[active]),
  };
  const press = (event: KeyboardEvent) => {
    keys[event.key]?.(event);
    if (keys[event.key]) event.preventDefault();
    if (event.key !== 'Escape' || !isOpen) return;
    // A dialog around it stays open.
    event.stopPropagation();
    close();
  };
  return { typed, isOpen, active, shown, open, close, choose, type, press, point: setActive };
}
