import { Box } from '@strapi/design-system';
import type { Geometry } from 'geojson';
import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { useEffect, useRef, useState } from 'react';
import { styled, useTheme } from 'styled-components';
import type { PlacesData } from '../dates/types';
import { useTranslate } from '../plugin';
import { clustersOf } from './clusters';
import type { Spot } from './spots';

export interface Outline {
  id: string;
  outline: Geometry;
}

interface LeafletMapProps {
  spots: Spot[];
  communes: PlacesData['communes'];
  outlines: Outline[];
  tiles: PlacesData['tiles'];
  chosen: string | null;
  onChoose: (id: string) => void;
}

const CLOSE_ZOOM = 15;
const HIGHEST_ZOOM = 18;

/** Leaflet, told what to draw. Without tiles nothing is asked of anybody: outlines on a plain background. */
export function LeafletMap({ spots, communes, outlines, tiles, chosen, onChoose }: LeafletMapProps) {
  const t = useTranslate();
  const frame = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<L.Map | null>(null);
  const { colors } = useTheme();

  useEffect(() => {
    if (!frame.current) return;
    const made = L.map(frame.current, {
      maxZoom: HIGHEST_ZOOM,
      attributionControl: tiles !== null,
      zoomControl: false,
    });
    L.control.zoom({ zoomInTitle: t('map.zoomIn'), zoomOutTitle: t('map.zoomOut') }).addTo(made);
    made.attributionControl?.setPrefix('');
    setMap(made);
    return () => {
      made.remove();
      setMap(null);
    };
  }, [t, tiles]);

  useEffect(() => {
    if (!map) return;
    const layers = L.layerGroup();
    if (tiles) L.tileLayer(tiles.url, { attribution: tiles.attribution, maxZoom: HIGHEST_ZOOM }).addTo(layers);
    const drawn = new Set(outlines.map(({ id }) => id));
    const style = { color: colors.neutral400, weight: 1, fillColor: colors.neutral100, fillOpacity: tiles ? 0 : 1 };
    for (const { outline } of outlines) L.geoJSON(outline, { style, interactive: false }).addTo(layers);
    for (const { id, point, name } of communes)
      if (point && !drawn.has(id))
        L.circleMarker([point.latitude, point.longitude], { radius: 3, color: colors.neutral400, interactive: false })
          .bindTooltip(name)
          .addTo(layers);
    layers.addTo(map);
    const points = [...spots, ...communes].flatMap(({ point }) =>
      point ? [L.latLng(point.latitude, point.longitude)] : [],
    );
    map.fitBounds(
      points.length > 0
        ? L.latLngBounds(points)
        : L.latLngBounds([
            [42, -5],
            [51, 8],
          ]),
      { padding: [16, 16] },
    );
    return () => {
      layers.remove();
    };
  }, [map, spots, communes, outlines, tiles, colors]);

  useEffect(() => {
    if (!map) return;
    const markers = L.layerGroup().addTo(map);
    const clusters = clustersOf(spots, chosen);
    const titleOf = ({ name, entries, isApproximate }: Spot) =>
      [t('map.marker', { name, count: entries.length }), isApproximate ? t('map.approximate') : '']
        .filter(Boolean)
        .join(' · ');
    const draw = () => {
      markers.clearLayers();
      for (const { point, spot, ids, count, zoomTo } of clusters(map.getBounds(), map.getZoom())) {
        const title = spot ? titleOf(spot) : t('map.cluster', { count: ids });
        const className = spot ? classOf(spot, chosen) : 'odus-cluster';
        const icon = L.divIcon({ html: String(spot ? spot.entries.length : count), className, iconSize: [30, 30] });
        L.marker(point, { icon, title, keyboard: true })
          .on('click keypress', () => (spot ? onChoose(spot.id) : map.setView(point, zoomTo)))
          .addTo(markers);
      }
    };
    draw();
    map.on('moveend', draw);
    return () => {
      map.off('moveend', draw);
      markers.remove();
    };
  }, [map, spots, chosen, onChoose, t]);

  useEffect(() => {
    const point = spots.find(({ id }) => id === chosen)?.point;
    if (map && point) map.setView([point.latitude, point.longitude], Math.max(map.getZoom(), CLOSE_ZOOM));
  }, [map, chosen, spots]);

  return (
    <Frame hasRadius>
      <div ref={frame} role="application" aria-label={t('map.title')} />
    </Frame>
  );
}

/** A place that is known by its commune alone is not drawn as one that is known. */
const classOf = ({ id, isApproximate }: Spot, chosen: string | null): string =>
  ['odus-spot', isApproximate ? 'odus-approximate' : '', id === chosen ? 'odus-chosen' : ''].filter(Boolean).join(' ');

const Frame = styled(Box)`
  /* Leaflet's panes are numbered up to 1000: here they stay under menus and dialogs. */
  isolation: isolate;
  overflow: hidden;

  > div {
    height: 70vh;
    min-height: 320px;
    background: ${({ theme }) => theme.colors.neutral0};
  }
  .odus-spot,
  .odus-cluster {
    display: flex;
    align-items: center;
    justify-content: center;
    border-radius: 50%;
    font-size: 1.2rem;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral0};
    background: ${({ theme }) => theme.colors.primary600};
    border: 2px solid ${({ theme }) => theme.colors.neutral0};
  }
  .odus-approximate {
    border-style: dashed;
    opacity: 0.75;
  }
  .odus-cluster {
    border-radius: 8px;
    background: ${({ theme }) => theme.colors.primary700};
  }
  .odus-chosen {
    background: ${({ theme }) => theme.colors.danger600};
  }
  .leaflet-container a {
    color: ${({ theme }) => theme.colors.neutral800};
  }
  .leaflet-marker-icon:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
