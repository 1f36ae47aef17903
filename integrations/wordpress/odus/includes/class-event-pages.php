<?php
/**
 * Pages of kept events.
 *
 * @package OduS
 */

namespace Odus;

defined( 'ABSPATH' ) || exit;

/** What the pages of kept events say besides their text, in any theme. */
final class Event_Pages {

	/** Hooks. */
	public static function register() {
		add_filter( 'the_content', array( self::class, 'add_details' ), 9 );
		add_filter( 'get_the_excerpt', array( self::class, 'add_line' ), 20, 2 );
		add_filter( 'get_the_date', array( self::class, 'date_of_event' ), 10, 3 );
		add_action( 'pre_get_posts', array( self::class, 'order_archive' ) );
		add_action( 'wp_head', array( self::class, 'print_linked_data' ) );
		add_action( 'wp_enqueue_scripts', array( self::class, 'enqueue' ) );
		add_filter( 'wp_robots', array( self::class, 'robots' ) );
	}

	/**
	 * What, when, where, how much, before the text of an event.
	 *
	 * @param string $content The text of a post.
	 * @return string
	 */
	public static function add_details( $content ) {
		if ( Events::POST_TYPE !== get_post_type() || ! is_singular( Events::POST_TYPE ) || ! in_the_loop() ) {
			return $content;
		}
		return Templates::render( 'single-event', array( 'event' => new Event( get_the_ID() ) ) ) . $content;
	}

	/**
	 * When and where, before the excerpt of an event in an archive or a search.
	 *
	 * @param string   $excerpt The excerpt of a post.
	 * @param \WP_Post $post    The post.
	 * @return string
	 */
	public static function add_line( $excerpt, $post ) {
		if ( ! $post || Events::POST_TYPE !== $post->post_type || is_admin() || is_singular() || is_feed() ) {
			return $excerpt;
		}
		return trim(
			Templates::render(
				'archive-event',
				array(
					'event'   => new Event( $post->ID ),
					'excerpt' => $excerpt,
				)
			)
		);
	}

	/**
	 * Where a theme shows the date of a post, that of an event is when it takes place.
	 *
	 * @param string|int $date   The date on which the post was written.
	 * @param string     $format How it is shown.
	 * @param \WP_Post   $post   The post.
	 * @return string|int
	 */
	public static function date_of_event( $date, $format, $post ) {
		if ( ! $post || Events::POST_TYPE !== $post->post_type || is_admin() || is_feed() ) {
			return $date;
		}
		$starts = ( new Event( $post->ID ) )->starts();
		return '' === $starts ? $date : wp_date( '' === $format ? get_option( 'date_format' ) : $format, strtotime( $starts ) );
	}

	/**
	 * The archive shows what is to come, the nearest first.
	 *
	 * @param \WP_Query $query A query.
	 */
	public static function order_archive( $query ) {
		if ( ! is_admin() && $query->is_main_query() && $query->is_post_type_archive( Events::POST_TYPE ) ) {
			foreach ( Event_List::coming() as $name => $value ) {
				$query->set( $name, $value );
			}
		}
	}

	/** What search engines read, in the head of an event's page. */
	public static function print_linked_data() {
		if ( is_singular( Events::POST_TYPE ) ) {
			$data = apply_filters( 'odus_linked_data', ( new Event( get_queried_object_id() ) )->linked_data(), get_queried_object_id() );
			$json = wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_UNESCAPED_UNICODE );
			wp_print_inline_script_tag( (string) $json, array( 'type' => 'application/ld+json' ) );
		}
	}

	/** The style, where events are shown. */
	public static function enqueue() {
		if ( is_singular( Events::POST_TYPE ) || is_post_type_archive( Events::POST_TYPE ) ) {
			Event_List::enqueue();
		}
	}

	/**
	 * What is no longer announced is not indexed any more.
	 *
	 * @param array $robots What robots are told.
	 * @return array
	 */
	public static function robots( $robots ) {
		if ( is_singular( Events::POST_TYPE ) && '' !== get_post_meta( get_queried_object_id(), Events::GONE, true ) ) {
			$robots['noindex'] = true;
		}
		return $robots;
	}
}
