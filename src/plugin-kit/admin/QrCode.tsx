import { Flex, Link } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useEffect, useState } from 'react';

interface QrCodeLinkProps {
  address: string;
  /** Of the file to print, without its extension. */
  fileName: string;
  label: string;
}

/** An address to print on a poster, as a file; drawn here: no other site learns of it. */
export function QrCodeLink({ address, fileName, label }: QrCodeLinkProps) {
  const picture = usePicture(address);
  if (!picture) return null;
  return (
    <Link href={picture} download={`${fileName}.svg`} startIcon={<Download aria-hidden />}>
      {label}
    </Link>
  );
}

interface QrCodeProps extends QrCodeLinkProps {
  /** What it leads to, for who does not see it. */
  alt: string;
  /** The same as an image, for who prints with what takes no drawings. */
  pngLabel?: string;
}

/** The same, with its picture. */
export function QrCode({ alt, pngLabel, ...link }: QrCodeProps) {
  const picture = usePicture(link.address);
  const image = useImage(pngLabel ? link.address : null);
  if (!picture) return null;
  return (
    <Flex gap={4} alignItems="center" wrap="wrap">
      <img src={picture} alt={alt} width={128} height={128} style={{ background: '#fff' }} />
      <QrCodeLink {...link} />
      {image && (
        <Link href={image} download={`${link.fileName}.png`} startIcon={<Download aria-hidden />}>
          {pngLabel}
        </Link>
      )}
    </Flex>
  );
}

const OPTIONS = { margin: 2, errorCorrectionLevel: 'M' } as const;
/** Enough for a page of A4. */
const IMAGE_PIXELS = 1024;

type Draw = (qrcode: typeof import('qrcode'), address: string) => Promise<string>;

const asDrawing: Draw = async ({ toString }, address) =>
  `data:image/svg+xml,${encodeURIComponent(await toString(address, { ...OPTIONS, type: 'svg' }))}`;

const asImage: Draw = ({ toDataURL }, address) => toDataURL(address, { ...OPTIONS, width: IMAGE_PIXELS });

const usePicture = (address: string): string | null => useDrawn(address, asDrawing);
const useImage = (address: string | null): string | null => useDrawn(address, asImage);

/** The picture as an address of its own; null until it is drawn. */
function useDrawn(address: string | null, draw: Draw): string | null {
  const [drawn, setDrawn] = useState<{ of: string; picture: string } | null>(null);
  useEffect(() => {
    if (address === null) return undefined;
    let isCurrent = true;
    void import('qrcode')
      .then((qrcode) => draw(qrcode, address))
      .then((picture) => {
        if (isCurrent) setDrawn({ of: address, picture });
      });
    return () => {
      isCurrent = false;
    };
  }, [address, draw]);
  return drawn?.of === address ? drawn.picture : null;
}
