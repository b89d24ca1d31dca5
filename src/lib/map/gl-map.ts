import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibre, NavigationControl, setWorkerUrl, type MapMouseEvent } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Topology } from 'topojson-specification';
import type { Mark } from '../view/mark';
import { labels, layersOf, patternMarks, planar } from './gl-layers';
import { isSameTile, TILE_PIXEL_RATIO, type Palette } from './palette';
import { toLngLat, toMetres, zoomFor } from './projection';
import { wholeFrame, type Box, type Frame } from './shape';

/** What the map tells of itself. */
export interface GlMapEvents {
  onactive(code: string | null): void;
  onclick(code: string, byTouch: boolean): void;
  /** The reader has moved the map; null when it shows the whole country. */
  onmoved(box: Box | null): void;
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
  #outlined: number[] = [];
  #turn = 0;
  /** The colours that the tiles have now, and those that each level's lines and names have. */
  #palette: Palette | null = null;
  #painted = new Map<string, Palette>();
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
    gl.fit(null);
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
    // Only what the reader does: `fit` says itself what it shows.
    map.on('moveend', (event) => {
      if (event.originalEvent) events.onmoved(this.#box());
    });
    map.on('webglcontextlost', () => events.onlost());
    map.on('webglcontextrestored', () => events.onrestored());
  }

  /**
   * Fills the areas of a level by their marks. Gives whether they are what is shown: a later call
   * overtakes one that still waits for its level to be laid out.
   */
  async show(
    level: string,
    marks: Map<string, Mark>,
    palette: Palette,
    names: Map<string, string>
  ): Promise<boolean> {
    const turn = ++this.#turn;
    this.#useTiles(palette);
    if (!this.#laidOut.has(level)) this.#laidOut.set(level, this.#layOut(level, palette, names));
    const codes = await this.#laidOut.get(level)!;
    if (turn !== this.#turn) return false;
    this.#useLevel(level, codes);
    this.#paint(level, palette);
    codes.forEach((code, id) => {
      const mark = marks.get(code)?.key ?? 'nothing';
      const fill = palette.fills[mark];
      const area = { source: level, id };
      const before = this.#map.getFeatureState(area);
      // A change touches few areas, and each costs a write in every layer.
      if (before.mark !== mark || before.fill !== fill)
        this.#map.setFeatureState(area, { mark, fill });
    });
    return true;
  }

  /** Outlines these areas and no others. */
  outline(codes: readonly string[]): void {
    if (this.#level === null) return;
    const source = this.#level;
    const ids = codes.map((code) => this.#ids.get(code)).filter((id) => id !== undefined);
    for (const id of this.#outlined) this.#map.setFeatureState({ source, id }, { active: false });
    for (const id of ids) this.#map.setFeatureState({ source, id }, { active: true });
    this.#outlined = ids;
  }

  /** Shows a stretch of the drawing, or the whole country just as the SVG shows it. */
  fit(box: Box | null): void {
    const { left, top, unit } = this.#frame;
    const { x, y, width, height } = box ?? wholeFrame(this.#frame);
    this.#map.resize();
    const zoom = zoomFor(width * unit, this.#map.getContainer().clientWidth);
    if (!box) {
      this.#map.setMinZoom(zoom - 0.1);
      this.#map.setMaxZoom(zoom + 6);
    }
    const center = toLngLat([left + (x + width / 2) * unit, top - (y + height / 2) * unit]);
    this.#map.jumpTo({ center, zoom });
  }

  /** The stretch on view; null for the whole country. */
  #box(): Box | null {
    const { left, top, unit, width: whole } = this.#frame;
    const bounds = this.#map.getBounds();
    const [west, south] = toMetres(bounds.getSouthWest().toArray());
    const [east, north] = toMetres(bounds.getNorthEast().toArray());
    const width = (east - west) / unit;
    if (width > whole * 0.97) return null;
    return {
      x: (west - left) / unit,
      y: (top - north) / unit,
      width,
      height: (north - south) / unit
    };
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
  async #layOut(level: string, palette: Palette, names: Map<string, string>): Promise<string[]> {
    const collection = planar(this.#topology, level);
    this.#map.addSource(level, { type: 'geojson', data: collection, tolerance: 0.2 });
    this.#map.addSource(`${level}-names`, {
      type: 'geojson',
      data: labels(this.#topology, level, names)
    });
    for (const layer of layersOf(level, palette)) this.#map.addLayer(layer);
    await this.#map.once('idle');
    return collection.features.map(({ properties }) => properties.id);
  }

  #useLevel(level: string, codes: string[]): void {
    if (level === this.#level) return;
    this.outline([]);
    this.#level = level;
    this.#codes = codes;
    this.#ids = new Map(codes.map((code, id) => [code, id]));
    for (const layer of this.#map.getStyle().layers) {
      const mine = layer.id.startsWith(`${level}-`);
      this.#map.setLayoutProperty(layer.id, 'visibility', mine ? 'visible' : 'none');
    }
  }

  #useTiles(palette: Palette): void {
    if (palette === this.#palette) return;
    for (const mark of patternMarks(palette)) {
      const tile = palette.tiles[mark]!;
      const before = this.#palette?.tiles[mark];
      if (before && isSameTile(before, tile)) continue;
      // Not `updateImage`: it leaves the old tile's rim, which shows as a grid.
      if (before) this.#map.removeImage(mark);
      const { width, height, data } = tile;
      const image = { width, height, data: new Uint8Array(data.buffer) };
      this.#map.addImage(mark, image, { pixelRatio: TILE_PIXEL_RATIO });
    }
    this.#palette = palette;
  }

  #paint(level: string, palette: Palette): void {
    if (palette === this.#painted.get(level)) return;
    this.#painted.set(level, palette);
    this.#map.setPaintProperty(`${level}-line`, 'line-color', palette.border);
    this.#map.setPaintProperty(`${level}-active`, 'line-color', palette.ink);
    this.#map.setPaintProperty(`${level}-names`, 'text-color', palette.ink);
    this.#map.setPaintProperty(`${level}-names`, 'text-halo-color', palette.ground);
  }
}
