import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { asksForShortcuts, SHORTCUTS } from './shortcuts';

/** The list of what keys do, shown on `?`. */
export function Shortcuts() {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (asksForShortcuts(event)) setIsOpen(true);
    };
    window.addEventListener('keydown', open);
    return () => window.removeEventListener('keydown', open);
  }, []);
  return isOpen ? <ShortcutsDialog onClose={() => setIsOpen(false)} /> : null;
}

/** The same, where it can be clicked. */
export function ShortcutsButton() {
  const t = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="ghost" size="S" onClick={() => setIsOpen(true)}>
        {t('title')}
      </Button>
      {isOpen && <ShortcutsDialog onClose={() => setIsOpen(false)} />}
    </>
  );
}

function ShortcutsDialog({ onClose }: { onClose(): void }) {
  const t = useWords();
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => isOpen || onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{t('title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {SHORTCUTS.map(({ name, keys }) => (
              <Box tag="section" key={name} aria-label={t(name)}>
                <Typography tag="h2" variant="delta">
                  {t(name)}
                </Typography>
                <Flex tag="dl" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
                  {keys.map((shortcut) => (
                    <Flex key={shortcut.name} justifyContent="space-between" gap={4}>
                      <Typography tag="dt">{t(`${name}.${shortcut.name}`)}</Typography>
                      <Flex tag="dd" gap={1} margin={0}>
                        {shortcut.keys.map((key) => (
                          <Key key={key} name={key} />
                        ))}
                      </Flex>
                    </Flex>
                  ))}
                </Flex>
              </Box>
            ))}
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** A key under the name that is printed on it. */
function Key({ name }: { name: string }) {
  const t = useWords();
  return (
    <Box tag="kbd" background="neutral150" hasRadius paddingLeft={2} paddingRight={2} paddingTop={1} paddingBottom={1}>
      <Typography variant="pi" fontWeight="bold">
        {name === 'Enter' || name === 'Esc' ? t(`key.${name}`) : name}
      </Typography>
    </Box>
  );
}

function useWords() {
  const { formatMessage } = useIntl();
  return (key: string) => formatMessage({ id: `odus.shortcuts.${key}`, defaultMessage: key });
}
