import { Field, Flex, IconButton, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { moved, type Direction, type Position } from './position';

const STEPS_M = ['10', '100', '1000'];
const ARROWS: [Direction, typeof ArrowUp][] = [
  ['west', ArrowLeft],
  ['north', ArrowUp],
  ['south', ArrowDown],
  ['east', ArrowRight],
];

interface PositionArrowsProps {
  position: Position | null;
  isDisabled: boolean;
  onMove(position: Position): void;
}

/** Moves a position without a mouse. */
export function PositionArrows({ position, isDisabled, onMove }: PositionArrowsProps) {
  const { formatMessage } = useIntl();
  const t = (id: string) => formatMessage({ id: `odus.place.${id}` });
  const [step, setStep] = useState(STEPS_M[0] ?? '10');
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <Flex gap={1} role="group" aria-label={t('arrows')}>
        {ARROWS.map(([direction, Icon]) => (
          <IconButton
            key={direction}
            label={t(direction)}
            disabled={isDisabled || !position}
            onClick={() => position && onMove(moved(position, direction, Number(step)))}
          >
            <Icon />
          </IconButton>
        ))}
      </Flex>
      <Field.Root name="positionStep">
        <Field.Label>{t('step')}</Field.Label>
        <SingleSelect value={step} disabled={isDisabled} onChange={(one) => setStep(String(one))}>
          {STEPS_M.map((one) => (
            <SingleSelectOption key={one} value={one}>
              {one === '1000' ? '1 km' : `${one} m`}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Flex>
  );
}
