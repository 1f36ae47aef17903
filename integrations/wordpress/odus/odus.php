<?php
/**
 * Plugin Name:       OduS
 * Description:       Shows the agenda that partners publish with OduS: a block, a shortcode, or posts of your own that follow a channel.
 * Version:           1.0.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            OduS
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       odus
 * Domain Path:       /languages
 *
 * @package OduS
 */

namespace Odus;

defined( 'ABSPATH' ) || exit;

const VERSION   = '1.0.0';
const MAIN_FILE = __FILE__;

spl_autoload_register(
	static function ( $class_name ) {
		if ( 0 !== strpos( $class_name, __NAMESPACE__ . '\\' ) ) {
			return;
		}
		$name = strtolower( str_replace( '_', '-', substr( $class_name, strlen( __NAMESPACE__ ) + 1 ) ) );
		$file = __DIR__ . '/includes/class-' . $name . '.php';
		if ( is_readable( $file ) ) {
			require $file;
		}
	}
);

register_activation_hook( __FILE__, array( Schedule::class, 'activate' ) );
register_deactivation_hook( __FILE__, array( Schedule::class, 'deactivate' ) );

Schedule::register();
Settings::register();
Settings_Page::register();
Agenda::register();
Rest::register();
Site_Health::register();
Events::register();
Event_Pages::register();
