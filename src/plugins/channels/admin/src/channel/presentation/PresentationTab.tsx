import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { Picker } from '../../../../../../plugin-kit/admin/picker/Picker';
import { isConstant, nameOf } from '../../../../server/src/domain/shape/shape';
import { fieldOptions } from '../../fields/field-options';
import type { Shape } from '../../types';
import { useTranslate } from '../../use-translate';
import { Panel } from '../Panel';
import type { TabProps } from '../tabs';
import { carriersOfNames, listed } from './carried';
import { FormatPreview } from './FormatPreview';
import { PressStyleField } from './PressStyleField';
import { ShapeEntryRow } from './ShapeEntryRow';

/** What items show: which fields, in which order, under which names and in which words. */
export function PresentationTab({ channel, source, choices, change, isReadOnly }: TabProps) {
  const t = useTranslate();
  const { shape } = channel;
  const locales = channel.locales ?? choices.locales;
  const offered = source.fields.filter(({ isReserved }) => !isReserved || !channel.isPublic);
  const edit = (edited: Shape) => change({ shape: edited.length > 0 ? edited : null });
  const all = (): Shape => source.fields.filter(({ isShown }) => isShown).map(({ name }) => ({ field: name }));
  const freeName = (name: string): string => {
    const taken = new Set((shape ?? []).map(nameOf));
    for (let count = 2; taken.has(name); count += 1) name = `${name.replace(/\d+$/, '')}${count}`;
    return name;
  };
  const add = (field: string) => {
    const name = freeName(field.replaceAll('.', '_'));
    const isTaken = (shape ?? []).some((entry) => nameOf(entry) === field);
    edit([...(shape ?? []), isTaken ? { field, as: name } : { field }]);
  };
  const rowKey = (index: number): string => {
    const kind = kindOf(shape?.[index]);
    return `${kind} ${(shape ?? []).slice(0, index).filter((one) => kindOf(one) === kind).length}`;
  };
  const move = (from: number, to: number) => {
    const moved = [...(shape ?? [])];
    const [entry] = moved.splice(from, 1);
    if (entry) edit([...moved.slice(0, to), entry, ...moved.slice(to)]);
  };
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={7} s={12} xs={12} direction="column" alignItems="stretch">
        <Panel title={t('presentation.title')} help={t('presentation.help')}>
          {!shape && (
            <Flex direction="column" alignItems="flex-start" gap={3}>
              <Typography>{t('presentation.all')}</Typography>
              <Button variant="secondary" disabled={isReadOnly} onClick={() => edit(all())}>
                {t('presentation.choose')}
              </Button>
              {source.readyShapes.map(({ code, label, shape: ready }) => (
                <Button key={code} variant="tertiary" disabled={isReadOnly} onClick={() => edit(ready)}>
                  {label}
                </Button>
              ))}
            </Flex>
          )}
          {shape && (
            <Typography textColor="neutral600">
              {t('presentation.formats.help', { formats: listed(carriersOfNames(channel, source).carrying) })}
            </Typography>
          )}
          {shape?.map((entry, index) => (
            <ShapeEntryRow
              key={rowKey(index)}
              {...{ entry, index, channel, source, locales, isReadOnly }}
              isLast={index === shape.length - 1}
              onChange={(edited) => edit(shape.map((one, place) => (place === index ? edited : one)))}
              onMove={(by) => move(index, index + by)}
              onRemove={() => edit(shape.filter((_one, place) => place !== index))}
            />
          ))}
          {shape && (
            <Flex gap={2} wrap="wrap" alignItems="flex-start">
              <Box flex="1 1 24rem">
                <Picker
                  label={t('presentation.add')}
                  placeholder={t('presentation.add')}
                  value={null}
                  none={t('field.none')}
                  isDisabled={isReadOnly}
                  options={fieldOptions(offered, t('field.others'))}
                  onChoose={add}
                />
              </Box>
              <Button
                variant="tertiary"
                disabled={isReadOnly}
                onClick={() => edit([...shape, { as: freeName('mention'), constant: '' }])}
              >
                {t('presentation.addConstant')}
              </Button>
              <Button variant="tertiary" disabled={isReadOnly} onClick={() => change({ shape: null })}>
                {t('presentation.showAll')}
              </Button>
            </Flex>
          )}
        </Panel>
        {source.formats.some(({ extension }) => extension === 'txt') && (
          <PressStyleField {...{ channel, isReadOnly }} onChange={(pressStyle) => change({ pressStyle })} />
        )}
      </Grid.Item>
      <Grid.Item col={5} s={12} xs={12} direction="column" alignItems="stretch">
        <Box position="sticky" top="6rem">
          <FormatPreview channel={channel} />
        </Box>
      </Grid.Item>
    </Grid.Root>
  );
}

/** What stays of an entry while it is renamed: rows are distinguished by it, so that people may type on. */
const kindOf = (entry: Shape[number] | undefined): string => (!entry || isConstant(entry) ? '' : entry.field);
