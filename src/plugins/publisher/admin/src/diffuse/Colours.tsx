import { Button, Field, Flex, NumberInput, TextInput, Toggle, Typography } from '@strapi/design-system';
import { HEX } from '../../../../../plugin-kit/contrast';
import { useTranslate } from '../plugin';
import type { Embed, Look } from './embed-code';
import { unreadableLook } from './unreadable-look';

interface ColoursProps {
  embed: Embed;
  change(part: Partial<Embed>): void;
}

const OWN: Look = { accent: '#b93c0a', background: '#ffffff', text: '#1b1a22', radius: 14 };
const NAMES = ['accent', 'background', 'text'] as const;
const MAX_RADIUS_PX = 40;

/** The colours of a site, held to what can be read on it. */
export function Colours({ embed: { look }, change }: ColoursProps) {
  const t = useTranslate();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} role="group" aria-label={t('diffuse.colours')}>
      <Field.Root name="ownColours" hint={t('diffuse.colours.hint')}>
        <Field.Label>{t('diffuse.colours')}</Field.Label>
        <Toggle
          checked={look !== null}
          onLabel={t('diffuse.colours.own')}
          offLabel={t('diffuse.colours.odus')}
          onChange={({ target }: { target: { checked: boolean } }) => change({ look: target.checked ? OWN : null })}
        />
        <Field.Hint />
      </Field.Root>
      {look && (
        <>
          {NAMES.map((name) => (
            <Colour
              key={name}
              name={name}
              value={look[name]}
              set={(value) => change({ look: { ...look, [name]: value } })}
            />
          ))}
          <Field.Root name="radius">
            <Field.Label>{t('diffuse.radius')}</Field.Label>
            <NumberInput
              value={look.radius}
              onValueChange={(value) =>
                change({ look: { ...look, radius: Math.min(MAX_RADIUS_PX, Math.max(0, Math.round(value ?? 0))) } })
              }
            />
          </Field.Root>
          <Unreadable look={look} change={change} />
        </>
      )}
    </Flex>
  );
}

interface ColourProps {
  name: (typeof NAMES)[number];
  value: string;
  set(value: string): void;
}

function Colour({ name, value, set }: ColourProps) {
  const t = useTranslate();
  return (
    <Field.Root name={name} error={HEX.test(value) ? undefined : t('diffuse.colour.hex')}>
      <Field.Label>{t(`diffuse.colour.${name}`)}</Field.Label>
      <Flex gap={2} alignItems="center">
        <input
          type="color"
          aria-label={t('diffuse.colour.pick', { label: t(`diffuse.colour.${name}`) })}
          value={HEX.test(value) ? value : '#000000'}
          onChange={({ target }) => set(target.value)}
        />
        <TextInput
          value={value}
          onChange={({ target }: { target: { value: string } }) => set(target.value.trim().toLowerCase())}
        />
      </Flex>
      <Field.Error />
    </Field.Root>
  );
}

/** Why a colour cannot be read, and the nearest that can, one press away. */
function Unreadable({ look, change }: { look: Look; change: ColoursProps['change'] }) {
  const t = useTranslate();
  const problems = unreadableLook(look);
  return (
    <div role="status">
      {problems.map(({ colour, ratio, required, nearest }) => (
        <Flex key={colour} gap={2} wrap="wrap" alignItems="center" paddingBottom={2}>
          <Typography textColor="danger600">
            {t('diffuse.unreadable', {
              label: t(`diffuse.colour.${colour}`),
              ratio: ratio.toFixed(1),
              required: String(required),
            })}
          </Typography>
          <Button variant="secondary" size="S" onClick={() => change({ look: { ...look, [colour]: nearest } })}>
            {t('diffuse.takeNearest', { nearest })}
          </Button>
        </Flex>
      ))}
    </div>
  );
}
