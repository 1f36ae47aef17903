import { InjectionZone } from '../../../../../../plugin-kit/admin/injection-zones';
import type { TabProps } from '../tabs';

/** The channel on other sites: what draws it there says how. */
export function DiffuseTab({ saved, sources, choices }: TabProps) {
  const { slug, name, isPublic } = saved;
  const source = sources.find((one) => one.name === saved.source);
  const formats = (source?.formats ?? []).map(({ extension }) => extension);
  return (
    <InjectionZone
      place="channels.channel.diffuse"
      given={{
        ...{ slug, name, isPublic },
        isDated: source?.isDated ?? false,
        formats: formats.filter((extension) => !saved.formats || saved.formats.includes(extension)),
        locales: saved.locales ?? choices.locales,
        site: choices.address.replace(/\/api\/channels$/, ''),
      }}
    />
  );
}
