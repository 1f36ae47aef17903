<?php
/**
 * Colours of blocks.
 *
 * @package OduS
 */

namespace Odus;

defined( 'ABSPATH' ) || exit;

/** Which colour stands behind an agenda, and whether it is dark. */
final class Colours {

	/**
	 * The background that a block or a shortcode chose, as #rrggbb; empty when it is that of the page.
	 *
	 * @param array $attributes Their attributes.
	 * @return string
	 */
	public static function background( $attributes ) {
		$chosen = isset( $attributes['background'] ) ? $attributes['background'] : '';
		$chosen = isset( $attributes['style']['color']['background'] ) ? $attributes['style']['color']['background'] : $chosen;
		if ( isset( $attributes['backgroundColor'] ) ) {
			$chosen = self::of_palette( (string) $attributes['backgroundColor'] );
		}
		return is_string( $chosen ) ? (string) sanitize_hex_color( $chosen ) : '';
	}

	/**
	 * A colour of the theme.
	 *
	 * @param string $slug Its name.
	 * @return string
	 */
	private static function of_palette( $slug ) {
		foreach ( (array) wp_get_global_settings( array( 'color', 'palette' ) ) as $colours ) {
			foreach ( (array) $colours as $colour ) {
				if ( isset( $colour['slug'], $colour['color'] ) && $slug === $colour['slug'] ) {
					return $colour['color'];
				}
			}
		}
		return '';
	}

	/**
	 * Whether white is read better on a colour than black: its relative luminance (WCAG 2.2) is under 0.18.
	 *
	 * @param string $colour A colour, as #rrggbb or #rgb.
	 * @return bool
	 */
	public static function is_dark( $colour ) {
		$hex = ltrim( $colour, '#' );
		$hex = 3 === strlen( $hex ) ? preg_replace( '/./', '$0$0', $hex ) : $hex;
		if ( 6 !== strlen( $hex ) ) {
			return false;
		}
		$linear = array_map(
			static function ( $pair ) {
				$part = hexdec( $pair ) / 255;
				return $part <= 0.04045 ? $part / 12.92 : pow( ( $part + 0.055 ) / 1.055, 2.4 );
			},
			str_split( $hex, 2 )
		);
		return 0.2126 * $linear[0] + 0.7152 * $linear[1] + 0.0722 * $linear[2] < 0.18;
	}
}
