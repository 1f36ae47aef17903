<?php
/**
 * One at a time.
 *
 * @package OduS
 */

namespace Odus;

defined( 'ABSPATH' ) || exit;

/** A lock that several requests may try to take at once, and that ends by itself when its holder died. */
final class Lock {

	/**
	 * Takes a lock, unless somebody holds it.
	 *
	 * @param string $name    Its name.
	 * @param int    $seconds After which it is held no more.
	 * @return bool Whether it was taken.
	 */
	public static function take( $name, $seconds ) {
		global $wpdb;
		$option = self::option( $name );
		// add_option() would replace the lock of another request that began at the same moment.
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery.DirectQuery,WordPress.DB.DirectDatabaseQuery.NoCaching
		$taken = $wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO $wpdb->options (option_name, option_value, autoload) VALUES (%s, %s, 'no')", $option, time() + $seconds ) );
		if ( $taken ) {
			return true;
		}
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery.DirectQuery,WordPress.DB.DirectDatabaseQuery.NoCaching
		$expired = $wpdb->query( $wpdb->prepare( "UPDATE $wpdb->options SET option_value = %s WHERE option_name = %s AND CAST(option_value AS SIGNED) < %d", time() + $seconds, $option, time() ) );
		return (bool) $expired;
	}

	/**
	 * Gives a lock back.
	 *
	 * @param string $name Its name.
	 */
	public static function release( $name ) {
		global $wpdb;
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery.DirectQuery,WordPress.DB.DirectDatabaseQuery.NoCaching
		$wpdb->delete( $wpdb->options, array( 'option_name' => self::option( $name ) ) );
	}

	/**
	 * The option that a lock is.
	 *
	 * @param string $name Its name.
	 * @return string
	 */
	private static function option( $name ) {
		return 'odus_lock_' . $name;
	}
}
