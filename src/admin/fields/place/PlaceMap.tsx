import { Box } from '@strapi/design-system';
import * as Leaflet from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Commune, Tiles } from './communes';
import type { Position } from './position';

interface PlaceMapProps {
  position: Position | null;
  /** Centre of the commune that was chosen. */
  centre: Position | null;
  communes: Commune[];
  tiles: Tiles | null;
  isDisabled: boolean;
  onPlace(position: Position): void;
}

/** The middle of the French Alps, until anything is known. */
const ANYWHERE: Leaflet.LatLngTuple = [44.9, 6.6];
/** Without tiles, near communes are what tells where a place is. */
const ZOOM = { anywhere: 9, commune: 11, place: 11, placeOnTiles: 14 };

/** A small map with a pin. Without tiles it shows the communes as points: nothing is asked of another host. */
export default function PlaceMap({ position, centre, communes, tiles, isDisabled, onPlace }: PlaceMapProps) {
  const { formatMessage } = useIntl();
  const t = (id: string): string => formatMessage({ id: `odus.place.${id}` });
  const element = useRef<HTMLDivElement>(null);
  const map = useRef<Leaflet.Map>();
  const marker = useRef<Leaflet.Marker>();
  const place = useRef(onPlace);
  const words = useRef({ zoomInTitle: t('zoomIn'), zoomOutTitle: t('zoomOut'), pin: t('pin') });

  useEffect(() => {
    place.current = isDisabled ? () => undefined : onPlace;
  }, [isDisabled, onPlace]);

  useEffect(() => {
    if (!element.current) return;
    const created = Leaflet.map(element.current, { zoomControl: false, scrollWheelZoom: false });
    created.attributionControl.setPrefix(false);
    Leaflet.control.zoom(words.current).addTo(created);
    created.setView(ANYWHERE, ZOOM.anywhere);
    created.on('click', ({ latlng }) => place.current({ latitude: latlng.lat, longitude: latlng.lng }));
    map.current = created;
    return () => {
      created.remove();
      map.current = undefined;
      marker.current = undefined;
    };
  }, []);

  useEffect(() => {
    if (!map.current || !tiles) return;
    const layer = Leaflet.tileLayer(tiles.url, { attribution: tiles.attribution }).addTo(map.current);
    return () => void layer.remove();
  }, [tiles]);

  useEffect(() => {
    if (!map.current) return;
    const layer = Leaflet.layerGroup(communes.flatMap(pointOf)).addTo(map.current);
    return () => void layer.remove();
  }, [communes]);

  const { latitude, longitude } = position ?? {};
  useEffect(() => {
    if (!map.current) return;
    if (latitude === undefined || longitude === undefined) {
      marker.current?.remove();
      marker.current = undefined;
      return;
    }
    const isNew = !marker.current;
    marker.current ??= pin(words.current.pin, !isDisabled, (next) => place.current(next)).addTo(map.current);
    marker.current.setLatLng([latitude, longitude]);
    if (isNew) map.current.setView([latitude, longitude], tiles ? ZOOM.placeOnTiles : ZOOM.place);
    else map.current.panInside([latitude, longitude], { padding: [40, 40] });
  }, [latitude, longitude, isDisabled, tiles]);

  const [centreLatitude, centreLongitude] = [centre?.latitude, centre?.longitude];
  useEffect(() => {
    if (centreLatitude === undefined || centreLongitude === undefined || marker.current) return;
    map.current?.setView([centreLatitude, centreLongitude], ZOOM.commune);
  }, [centreLatitude, centreLongitude]);

  return (
    <Frame>
      <div ref={element} role="application" aria-label={t('map')} />
    </Frame>
  );
}

function pin(title: string, isDraggable: boolean, onPlace: (position: Position) => void): Leaflet.Marker {
  const icon = Leaflet.divIcon({ className: 'odus-pin', iconSize: [22, 22], iconAnchor: [11, 11] });
  const marker = Leaflet.marker(ANYWHERE, { icon, title, alt: title, draggable: isDraggable, keyboard: false });
  marker.on('dragend', () => {
    const { lat, lng } = marker.getLatLng();
    onPlace({ latitude: lat, longitude: lng });
  });
  return marker;
}

function pointOf({ name, code, latitude, longitude }: Commune): Leaflet.Layer[] {
  if (latitude === null || longitude === null) return [];
  const point = Leaflet.circleMarker([latitude, longitude], {
    radius: 4,
    weight: 1,
    color: '#666687',
    fillOpacity: 0.5,
    interactive: false,
  });
  return [point.bindTooltip(`${name} (${code})`, { permanent: true, direction: 'right', className: 'odus-commune' })];
}

const Frame = styled(Box)`
  position: relative;
  z-index: 0;

  & > div {
    height: 26rem;
    border-radius: ${({ theme }) => theme.borderRadius};
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    background: ${({ theme }) => theme.colors.neutral100};
    font: inherit;
  }

  .odus-pin {
    border-radius: 50% 50% 50% 0;
    transform-origin: center;
    background: ${({ theme }) => theme.colors.primary600};
    border: 3px solid ${({ theme }) => theme.colors.neutral0};
    box-shadow: 0 1px 4px rgb(0 0 0 / 50%);
  }

  .odus-commune {
    padding: 0 0.4rem;
    border: 0;
    box-shadow: none;
    background: transparent;
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: 1.1rem;

    &::before {
      display: none;
    }
  }
`;
