interface Size {
  url: string;
  width: number;
  height: number;
  mime?: string | null;
}

/** The other sizes of a file of the media library, the smallest first: those in its own format, and those as WebP. */
export function sizesOf<One extends Size>({
  mime,
  formats,
}: {
  mime?: string | null;
  formats?: Record<string, One> | null;
}): { own: One[]; webp: One[] } {
  const sizes = Object.values(formats ?? {}).sort((one, other) => one.width - other.width);
  const isTwin = (size: One): boolean => size.mime === 'image/webp' && mime !== 'image/webp';
  return { own: sizes.filter((size) => !isTwin(size)), webp: sizes.filter(isTwin) };
}
