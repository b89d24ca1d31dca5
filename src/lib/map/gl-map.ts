import 'maplibre-gl/dist/maplibre-gl.css';
import {
  Map as MapLibre,
  NavigationControl,
  setWorkerUrl,
  type ExpressionSpecification,
  type MapMouseEvent
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { MARKS, type Mark, type MarkKey } from '../view/mark';
import { TILE_PIXEL_RATIO, type Palette } from './palette';
import { toLngLat, zoomFor, type Metres } from './projection';
import type { Frame } from './shape';

/** What the map tells of itself. */
export interface GlMapEvents {
  onactive(code: string | null): void;
  onclick(code: string, byTouch: boolean): void;
  onlost(): void;
  onrestored(): void;
}

const WORDS = {
  'NavigationControl.ZoomIn': 'Zooma in',
  'NavigationControl.ZoomOut': 'Zooma ut',
  'NavigationControl.ResetBearing': 'Norr uppåt',
  'CooperativeGesturesHandler.WindowsHelpText': 'Zooma med Ctrl och rullhjulet',
  'CooperativeGesturesHandler.MacHelpText': 'Zooma med ⌘ och rullhjulet',
  'CooperativeGesturesHandler.MobileHelpText': 'Flytta kartan med två fingrar'
};

const PATTERN_MARKS = (palette: Palette) => Object.keys(palette.tiles) as MarkKey[];

/**
 * The WebGL map over the same frame as the SVG one. One for the page's life; what it shows is set
 * by `show`, never rebuilt.
 */
export class GlMap {
  #map: MapLibre;
  #topology: Topology;
  #frame: Frame;
  #level: string | null = null;
  #codes: string[] = [];
  #ids = new Map<string, number>();
  #active: number | null = null;
  #turn = 0;
  /** The codes of each level that is on the map, in the order of its features. */
  #laidOut = new Map<string, Promise<string[]>>();

  /** Resolves when the empty map is ready to show something. Throws where there is no WebGL. */
  static async open(
    container: HTMLElement,
    topology: Topology,
    frame: Frame,
    events: GlMapEvents
  ): Promise<GlMap> {
    setWorkerUrl(new URL(workerUrl, location.href).href);
    const map = new MapLibre({
      container,
      style: { version: 8, sources: {}, layers: [] },
      attributionControl: false,
      cooperativeGestures: true,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      keyboard: false,
      renderWorldCopies: false,
      fadeDuration: 0,
      locale: WORDS
    });
    map.touchZoomRotate.disableRotation();
    map.addControl(new NavigationControl({ showCompass: false }), 'bottom-right');
    // The frame around the map takes the keys; the canvas would be a second, mute stop.
    map.getCanvas().tabIndex = -1;
    map.getCanvas().setAttribute('aria-hidden', 'true');
    const gl = new GlMap(map, topology, frame, events);
    await new Promise<void>((resolve, reject) => {
      map.once('load', () => resolve());
      map.once('error', (event) => reject(event.error));
    });
    gl.fit();
    return gl;
  }

  private constructor(map: MapLibre, topology: Topology, frame: Frame, events: GlMapEvents) {
    this.#map = map;
    this.#topology = topology;
    this.#frame = frame;
    map.on('mousemove', (event) => events.onactive(this.#codeAt(event)));
    map.on('mouseout', () => events.onactive(null));
    map.on('click', (event) => {
      const code = this.#codeAt(event);
      const byTouch = (event.originalEvent as PointerEvent).pointerType === 'touch';
      if (code !== null) events.onclick(code, byTouch);
    });
    map.on('webglcontextlost', () => events.onlost());
    map.on('webglcontextrestored', () => events.onrestored());
  }

  /**
   * Fills the areas of a level by their marks. Gives whether they are what is shown: a later call
   * overtakes one that still waits for its level to be laid out.
   */
  async show(level: string, marks: Map<string, Mark>, palette: Palette): Promise<boolean> {
    const turn = ++this.#turn;
    this.#addTiles(palette);
    if (!this.#laidOut.has(level)) this.#laidOut.set(level, this.#layOut(level, palette));
    const codes = await this.#laidOut.get(level)!;
    if (turn !== this.#turn) return false;
    this.#useLevel(level, codes);
    this.#paint(palette);
    codes.forEach((code, id) => {
      const mark = marks.get(code)?.key ?? 'nothing';
      this.#map.setFeatureState({ source: level, id }, { mark });
    });
    return true;
  }

  /** Outlines an area. */
  highlight(code: string | null): void {
    if (this.#level === null) return;
    const source = this.#level;
    if (this.#active !== null)
      this.#map.setFeatureState({ source, id: this.#active }, { active: false });
    this.#active = code === null ? null : (this.#ids.get(code) ?? null);
    if (this.#active !== null)
      this.#map.setFeatureState({ source, id: this.#active }, { active: true });
  }

  /** The whole country, just as the SVG shows it. */
  fit(): void {
    const { left, top, unit, width, height } = this.#frame;
    this.#map.resize();
    this.#map.jumpTo({
      center: toLngLat([left + (width * unit) / 2, top - (height * unit) / 2]),
      zoom: zoomFor(width * unit, this.#map.getContainer().clientWidth)
    });
    this.#map.setMinZoom(this.#map.getZoom() - 0.1);
    this.#map.setMaxZoom(this.#map.getZoom() + 6);
  }

  /** Where a point of the map lies in its container now, in px. */
  locate(point: Metres): { x: number; y: number } {
    return this.#map.project(toLngLat(point));
  }

  zoomBy(steps: number): void {
    this.#map.zoomTo(this.#map.getZoom() + steps);
  }

  remove(): void {
    this.#map.remove();
  }

  #codeAt(event: MapMouseEvent): string | null {
    const layer = `${this.#level}-fill`;
    if (!this.#map.getLayer(layer)) return null;
    const [found] = this.#map.queryRenderedFeatures(event.point, { layers: [layer] });
    return found ? this.#codes[Number(found.id)]! : null;
  }

  /** Puts a level on the map, unseen, and waits until its geometry is there to be filled. */
  async #layOut(level: string, palette: Palette): Promise<string[]> {
    const collection = planar(this.#topology, level);
    this.#map.addSource(level, { type: 'geojson', data: collection, tolerance: 0.2 });
    for (const layer of layersOf(level, palette)) this.#map.addLayer(layer);
    await this.#map.once('idle');
    return collection.features.map(({ properties }) => properties.id);
  }

  #useLevel(level: string, codes: string[]): void {
    if (level === this.#level) return;
    this.highlight(null);
    this.#level = level;
    this.#codes = codes;
    this.#ids = new Map(codes.map((code, id) => [code, id]));
    for (const layer of this.#map.getStyle().layers) {
      const mine = 'source' in layer && layer.source === level;
      this.#map.setLayoutProperty(layer.id, 'visibility', mine ? 'visible' : 'none');
    }
  }

  #addTiles(palette: Palette): void {
    for (const mark of PATTERN_MARKS(palette)) {
      const { width, height, data } = palette.tiles[mark]!;
      const image = { width, height, data: new Uint8Array(data.buffer) };
      if (this.#map.hasImage(mark)) this.#map.updateImage(mark, image);
      else this.#map.addImage(mark, image, { pixelRatio: TILE_PIXEL_RATIO });
    }
  }

  #paint(palette: Palette): void {
    const level = this.#level!;
    this.#map.setPaintProperty(`${level}-fill`, 'fill-color', fillColour(palette));
    this.#map.setPaintProperty(`${level}-line`, 'line-color', palette.border);
    this.#map.setPaintProperty(`${level}-active`, 'line-color', palette.ink);
  }
}

type Layer = Parameters<MapLibre['addLayer']>[0];

function layersOf(level: string, palette: Palette): Layer[] {
  const source = level;
  const shown = (mark: string): ExpressionSpecification => [
    'case',
    ['==', ['feature-state', 'mark'], mark],
    1,
    0
  ];
  return [
    { id: `${level}-fill`, type: 'fill', source, paint: { 'fill-antialias': false } },
    ...PATTERN_MARKS(palette).map((mark): Layer => ({
      id: `${level}-${mark}`,
      type: 'fill',
      source,
      paint: { 'fill-pattern': mark, 'fill-opacity': shown(mark), 'fill-antialias': false }
    })),
    {
      id: `${level}-line`,
      type: 'line',
      source,
      layout: { 'line-join': 'round' },
      paint: { 'line-width': 0.6 }
    },
    {
      id: `${level}-active`,
      type: 'line',
      source,
      layout: { 'line-join': 'round' },
      paint: {
        'line-width': 2,
        'line-opacity': ['case', ['boolean', ['feature-state', 'active'], false], 1, 0]
      }
    }
  ];
}

function fillColour(palette: Palette): ExpressionSpecification {
  const cases = MARKS.flatMap((mark) => [mark, palette.fills[mark]]);
  return [
    'match',
    ['coalesce', ['feature-state', 'mark'], ''],
    ...cases,
    palette.ground
  ] as unknown as ExpressionSpecification;
}

/** The areas of a level where MapLibre must be told they lie; ids count from 0. */
function planar(
  topology: Topology,
  level: string
): FeatureCollection<MultiPolygon, { id: string }> {
  const object = topology.objects[level];
  if (!object) throw new Error(`The map has no level ${level}.`);
  const { features } = feature(topology, object) as unknown as FeatureCollection<
    MultiPolygon,
    { id: string }
  >;
  return {
    type: 'FeatureCollection',
    features: features.map((area, id): Feature<MultiPolygon, { id: string }> => ({
      type: 'Feature',
      id,
      properties: { id: area.properties.id },
      geometry: {
        type: 'MultiPolygon',
        coordinates: area.geometry.coordinates.map((polygon) =>
          polygon.map((ring) => ring.map((point: Position) => toLngLat(point as Metres)))
        )
      }
    }))
  };
}
