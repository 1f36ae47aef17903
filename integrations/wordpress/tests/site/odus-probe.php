<?php
/**
 * For tests alone: lets a test look into the site and turn its clock. Loaded as a must-use plugin.
 */

// The texts of WordPress itself are not there in French; those of the plugin are.
add_filter(
	'locale',
	static function () {
		return 'fr_FR';
	}
);

// No guide stands in front of the editor. Said by the page, it may be forgotten when the preferences of the account come.
add_action(
	'init',
	static function () {
		$preferences = array(
			'core'           => array( 'welcomeGuide' => false ),
			'core/edit-post' => array( 'welcomeGuide' => false ),
			'_modified'      => '2026-01-01T00:00:00.000Z',
		);
		add_user_meta( 1, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', $preferences, true );
	}
);

// Nobody is asked whether the address of the administrator is still right.
add_filter( 'admin_email_check_interval', '__return_zero' );

add_action(
	'rest_api_init',
	static function () {
		$routes = array(
			// What pages are kept for is over: as if the minutes of the settings had passed.
			'expire'   => static function () {
				foreach ( array_merge( Odus\Fragments::options(), array( 'odus_style' ) ) as $option ) {
					$kept = get_option( $option );
					if ( is_array( $kept ) ) {
						update_option( $option, array_merge( $kept, array( 'expires_at' => 1 ) ), false );
					}
				}
				return true;
			},
			// OduS may be asked again: as if the wait after a failure had passed.
			'patience' => static function () {
				Odus\Outage::forget();
				return true;
			},
			'settings' => static function ( $request ) {
				update_option( 'odus_settings', array_merge( get_option( 'odus_settings' ), $request['values'] ) );
				return get_option( 'odus_settings' );
			},
			'options'  => static function ( $request ) {
				foreach ( $request['values'] as $name => $value ) {
					update_option( $name, $value );
				}
				return true;
			},
			'page'     => static function ( $request ) {
				return wp_insert_post(
					array(
						'post_type'    => 'page',
						'post_status'  => 'publish',
						'post_title'   => 'Agenda',
						'post_content' => $request['content'],
					)
				);
			},
			// What a page of PHP writes.
			'run'      => static function ( $request ) {
				ob_start();
				eval( '?>' . $request['code'] ); // phpcs:ignore Squiz.PHP.Eval.Discouraged -- a test runs what a guide shows.
				return ob_get_clean();
			},
			'sync'     => static function () {
				$report = Odus\Sync::run( 60 );
				return is_wp_error( $report ) ? array( 'error' => $report->get_error_message() ) : $report;
			},
			'cron'     => static function () {
				return array_values( array_filter( array( 'odus_synchronize', 'odus_synchronize_more', 'odus_clean' ), 'wp_next_scheduled' ) );
			},
			'events'   => static function () {
				$posts = get_posts(
					array(
						'post_type'      => 'odus_event',
						'post_status'    => Odus\Events::ANY_STATUS,
						'posts_per_page' => -1,
					)
				);
				$read  = static function ( $post ) {
					$picture = get_post_thumbnail_id( $post );
					return array(
						'id'       => $post->ID,
						'document' => get_post_meta( $post->ID, Odus\Events::DOCUMENT_ID, true ),
						'item'     => get_post_meta( $post->ID, Odus\Events::ITEM, true ),
						'title'    => $post->post_title,
						'content'  => $post->post_content,
						'status'   => $post->post_status,
						'modified' => $post->post_modified,
						'left'     => get_post_meta( $post->ID, Odus\Events::LEFT, true ),
						'url'      => get_permalink( $post ),
						'picture'  => $picture ? array(
							'id'      => $picture,
							'alt'     => get_post_meta( $picture, '_wp_attachment_image_alt', true ),
							'caption' => wp_get_attachment_caption( $picture ),
							'url'     => wp_get_attachment_url( $picture ),
						) : null,
					);
				};
				return array_map( $read, $posts );
			},
			'health'   => static function () {
				return Odus\Site_Health::test();
			},
			// Milliseconds that a block adds to a page, once it is kept: the least of many, for a machine that does other things meanwhile.
			'cost'     => static function ( $request ) {
				$times = array();
				for ( $round = 0; $round < 51; $round++ ) {
					wp_cache_flush();
					get_option( 'odus_settings' );
					$started = hrtime( true );
					do_blocks( $request['content'] );
					$times[] = ( hrtime( true ) - $started ) / 1e6;
				}
				return min( $times );
			},
			'sanitize' => static function ( $request ) {
				return Odus\Fragment_Html::sanitize( $request['html'] );
			},
			'harmless' => static function ( $request ) {
				return array_map( array( Odus\Stylesheet::class, 'is_harmless' ), $request['styles'] );
			},
			'address'  => static function ( $request ) {
				return array_map( array( Odus\Server_Address::class, 'problem' ), $request['addresses'] );
			},
			'plugin'   => static function ( $request ) {
				require_once ABSPATH . 'wp-admin/includes/plugin.php';
				if ( 'uninstall' === $request['do'] ) {
					uninstall_plugin( 'odus/odus.php' );
				}
				global $wpdb;
				return array(
					'options' => $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%odus%'" ),
					'events'  => (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->posts WHERE post_type = 'odus_event'" ),
					'sources' => (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->postmeta WHERE meta_key = '_odus_source'" ),
				);
			},
		);
		foreach ( $routes as $name => $callback ) {
			register_rest_route(
				'odus-probe/v1',
				'/' . $name,
				array(
					'methods'             => 'POST',
					'permission_callback' => '__return_true',
					'callback'            => $callback,
				)
			);
		}
	}
);
