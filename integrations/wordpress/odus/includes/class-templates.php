<?php
/**
 * Templates that a theme may replace.
 *
 * @package OduS
 */

namespace Odus;

defined( 'ABSPATH' ) || exit;

/** A template is `odus/{name}.php` of the theme or its parent, else the one of the plugin. */
final class Templates {

	/**
	 * What a template prints.
	 *
	 * @param string $name      Its name.
	 * @param array  $variables What it is given, as `$args`.
	 * @return string
	 */
	public static function render( $name, $variables ) {
		$file = locate_template( 'odus/' . $name . '.php' );
		$file = '' === $file ? plugin_dir_path( MAIN_FILE ) . 'templates/' . $name . '.php' : $file;
		ob_start();
		load_template( apply_filters( 'odus_template', $file, $name ), false, $variables );
		return (string) ob_get_clean();
	}
}
