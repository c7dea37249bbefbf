import type { EdgeKind } from '#lib/domain/outline.ts';
import type { AtlasRecords } from '#lib/domain/records.ts';
import { inLanguage } from '#lib/domain/text.ts';
import type { Zone } from '#lib/domain/zone.ts';

/** The lines in which QGIS draws each kind of edge. It knows no feathered line: what is approximate is dotted. */
const lineStyles: Readonly<Record<EdgeKind, string>> = { sharp: 'solid', dashed: 'dash', faded: 'dot' };
const edges = Object.keys(lineStyles) as readonly EdgeKind[];

/** How opaque the fill of an arrangement or plan is, of 255. Nothing else is ever filled. */
const fillOpacity = 51;

/**
 * A style for QGIS (`.qml`, QGIS 3) that draws `zones.geojson` in the colours of its zones: loaded by itself
 * when it lies beside that file. A rule for each zone and kind of edge, labels in the atlas's first language.
 */
export function qgisStyle({ zones, settings }: AtlasRecords): string {
	const [language = 'en'] = settings.languages;
	const drawn = zones.flatMap((zone) => (zone.hue ? edges.map((edge) => ({ zone, edge })) : []));
	const rules = drawn.map(
		({ zone, edge }, index) =>
			`<rule key="{r${index}}" symbol="${index}" label="${escaped(`${inLanguage(zone.name, language)}: ${edge}`)}" filter="${escaped(`"zone" = '${zone.id}' AND "edges" = '${edge}'`)}"/>`
	);
	const symbols = drawn.map(({ zone, edge }, index) => symbol(zone, edge, index));
	/** QGIS reads words by language as a map, older ones as JSON text: the label is found in either. */
	const label = escaped(
		`coalesce(map_get(from_json(to_json("label")), '${language}'), map_get(from_json("label"), '${language}'))`
	);
	return `<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.28.0" styleCategories="Symbology|Labeling">
<renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0" forceraster="0" referencescale="-1">
<rules key="{root}">
${rules.join('\n')}
</rules>
<symbols>
${symbols.join('\n')}
</symbols>
</renderer-v2>
<labeling type="simple">
<settings calloutType="simple">
<text-style fieldName="${label}" isExpression="1" fontSize="8" fontSizeUnit="Point" textColor="42,40,35,255">
<text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="251,249,244,255"/>
</text-style>
<placement placement="1"/>
</settings>
</labeling>
<blendMode>0</blendMode>
<featureBlendMode>0</featureBlendMode>
<layerGeometryType>2</layerGeometryType>
</qgis>
`;
}

function symbol({ hue }: Zone, edge: EdgeKind, index: number): string {
	const [red = 0, green = 0, blue = 0] = (hue?.light.slice(1).match(/../g) ?? []).map((part) =>
		parseInt(part, 16)
	);
	const option = (name: string, value: string): string =>
		`<Option name="${name}" value="${value}" type="QString"/>`;
	const options = [
		option('color', `${red},${green},${blue},${fillOpacity}`),
		option('outline_color', `${red},${green},${blue},255`),
		option('outline_style', lineStyles[edge]),
		option('outline_width', '0.5'),
		option('outline_width_unit', 'MM'),
		option('joinstyle', 'round'),
		option('style', 'solid')
	].join('');
	const colour = escaped(
		`color_rgba(${red}, ${green}, ${blue}, if("shows" IN ('arrangement', 'plan'), ${fillOpacity}, 0))`
	);
	const fillColour = `<Option name="fillColor" type="Map"><Option name="active" value="true" type="bool"/><Option name="expression" value="${colour}" type="QString"/><Option name="type" value="3" type="int"/></Option>`;
	const properties = `<data_defined_properties><Option type="Map"><Option name="name" value="" type="QString"/><Option name="properties" type="Map">${fillColour}</Option><Option name="type" value="collection" type="QString"/></Option></data_defined_properties>`;
	return `<symbol name="${index}" type="fill" alpha="1" clip_to_extent="1" force_rhr="0"><layer class="SimpleFill" pass="0" locked="0" enabled="1"><Option type="Map">${options}</Option>${properties}</layer></symbol>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (words: string): string => words.replace(/[&<>"]/g, (found) => entities[found]!);
