<?php
/**
 * Removes everything that the plugin wrote; the kept events only when the settings say so.
 *
 * @package OduS
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Removes it from the current site. */
function odus_uninstall_site() {
	global $wpdb;
	$odus_settings = get_option( 'odus_settings', array() );
	foreach ( array( 'odus_synchronize', 'odus_synchronize_more', 'odus_fetch', 'odus_clean' ) as $odus_hook ) {
		wp_unschedule_hook( $odus_hook );
	}
	if ( ! empty( $odus_settings['delete_posts'] ) ) {
		$odus_posts = array_merge(
			get_posts(
				array(
					'post_type'      => 'odus_event',
					'post_status'    => array( 'publish', 'draft', 'pending', 'private', 'future', 'trash', 'auto-draft' ),
					'posts_per_page' => -1,
					'fields'         => 'ids',
				)
			),
			get_posts(
				array(
					'post_type'      => 'attachment',
					'post_status'    => 'any',
					'posts_per_page' => -1,
					'fields'         => 'ids',
					// phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_meta_key -- once, when the plugin is deleted.
					'meta_key'       => '_odus_source',
				)
			)
		);
		foreach ( $odus_posts as $odus_post ) {
			wp_delete_post( $odus_post, true );
		}
	}
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery.DirectQuery,WordPress.DB.DirectDatabaseQuery.NoCaching
	$odus_options = $wpdb->get_col(
		$wpdb->prepare(
			"SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s OR option_name LIKE %s OR option_name LIKE %s",
			$wpdb->esc_like( 'odus_' ) . '%',
			$wpdb->esc_like( '_transient_odus_' ) . '%',
			$wpdb->esc_like( '_transient_timeout_odus_' ) . '%'
		)
	);
	array_map( 'delete_option', $odus_options );
}

if ( is_multisite() ) {
	$odus_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $odus_sites as $odus_site ) {
		switch_to_blog( $odus_site );
		odus_uninstall_site();
		restore_current_blog();
	}
} else {
	odus_uninstall_site();
}
