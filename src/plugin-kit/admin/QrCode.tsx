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
}

/** The same, with its picture. */
export function QrCode({ alt, ...link }: QrCodeProps) {
  const picture = usePicture(link.address);
  if (!picture) return null;
  return (
    <Flex gap={4} alignItems="center" wrap="wrap">
      <img src={picture} alt={alt} width={128} height={128} style={{ background: '#fff' }} />
      <QrCodeLink {...link} />
    </Flex>
  );
}

/** The drawing as an address of its own; null until it is drawn. */
function usePicture(address: string): string | null {
  const [drawn, setDrawn] = useState<{ of: string; picture: string } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void import('qrcode')
      .then(({ toString }) => toString(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' }))
      .then((svg) => {
        if (isCurrent) setDrawn({ of: address, picture: `data:image/svg+xml,${encodeURIComponent(svg)}` });
      });
    return () => {
      isCurrent = false;
    };
  }, [address]);
  return drawn?.of === address ? drawn.picture : null;
}
