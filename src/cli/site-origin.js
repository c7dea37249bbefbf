const local = 'http://localhost:4173';

/**
 * The origin under which the site is published: `SITE_ORIGIN`, or that of `npm start`. Addresses that leave the
 * site, such as those of pictures in cards, begin with it.
 * @returns {string} without a slash at its end
 */
export function siteOrigin() {
	return new URL(process.env.SITE_ORIGIN || local).origin;
}

/**
 * Says which origin a build takes when none is set.
 * @param {boolean} isRelease whether the build is to be published, and so stops without one
 */
export function checkSiteOrigin(isRelease) {
	if (process.env.SITE_ORIGIN) return;
	if (isRelease) {
		console.error(
			'SITE_ORIGIN is not set. Name the address at which the atlas is published: ' +
				'SITE_ORIGIN=https://atlas.example npm run build:release'
		);
		process.exit(1);
	}
	console.warn(`SITE_ORIGIN is not set: links and pictures for other sites begin with ${local}.`);
}

if (process.argv[1]?.endsWith('site-origin.js')) checkSiteOrigin(process.argv.includes('--release'));
