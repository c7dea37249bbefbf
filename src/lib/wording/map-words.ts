import type { Certainty } from '#lib/domain/interval.ts';
import type { Language } from '#lib/domain/text.ts';
import type { TruceStatus } from '#lib/domain/truce.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { statusWords } from './names.ts';

/** A nationwide arrangement and its status on the day. */
interface FrameNames {
	readonly name: string;
	readonly status: TruceStatus;
	readonly certainty: Certainty;
}

/** The words that the map writes beside those of the data. */
export function mapWords(language: Language) {
	const locale = localeOf(language);
	return {
		approximate: m.extent_approximate({}, { locale }),
		account: (source: string): string => m.rim_account({ source }, { locale }),
		frameLabel: ({ name, status, certainty }: FrameNames): string => {
			const words = statusWords(status, language);
			return `${name} · ${certainty === 'possible' ? m.say_perhaps_status({ status: words }, { locale }) : words}`;
		}
	};
}

/** The words of the map's own controls. */
export function mapControlWords(language: Language, title: string) {
	const locale = localeOf(language);
	return {
		label: m.map_label({ title }, { locale }),
		zoomIn: m.zoom_in({}, { locale }),
		zoomOut: m.zoom_out({}, { locale }),
		credits: m.map_credits({}, { locale }),
		kilometres: m.kilometres({}, { locale }),
		metres: m.metres({}, { locale }),
		number: (value: number): string => formatNumber(value, language, 1),
		wheelHint: m.wheel_hint({}, { locale }),
		macWheelHint: m.mac_wheel_hint({}, { locale }),
		touchHint: m.touch_hint({}, { locale })
	};
}
