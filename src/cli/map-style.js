/**
 * The style that stands in for the atlas's own base map, from `MAP_STYLE_URL`: its address, and behind it, after
 * spaces, further hosts that it loads from. A relative address lies on the site itself.
 * @param {string | undefined} setting
 * @returns {{ url: string, hosts: string[] }} an empty address for the atlas's own; the origins of other hosts
 */
export function mapStyleSetting(setting = process.env.MAP_STYLE_URL) {
	const [url = '', ...others] = (setting ?? '').split(/\s+/).filter(Boolean);
	const hosts = [url, ...others].filter((address) => /^https?:\/\//.test(address));
	return { url, hosts: [...new Set(hosts.map((address) => new URL(address).origin))] };
}
