<?php
/**
 * Pictures of kept events.
 *
 * @package OduS
 */

namespace Odus;

defined( 'ABSPATH' ) || exit;

/**
 * Copies the main picture of each event into the media library, once for all the dates that share it, with its alternative text, credit
 * and licence; and removes the copy when nobody may show it any more.
 */
final class Pictures {

	/** On a post: the address of the picture that it should have. */
	const WANTED = '_odus_picture';

	/** On a post: the address that could not be copied; another one is tried. */
	const FAILED = '_odus_picture_failed';

	/** On an attachment: where it comes from, and the last day on which it may be shown. */
	const SOURCE     = '_odus_source';
	const EXPIRES_ON = '_odus_expires_on';

	const MAX_BYTES = 20 * MB_IN_BYTES;
	const TIMEOUT   = 15;

	/**
	 * Notes which picture a post should have.
	 *
	 * @param int   $post_id A post.
	 * @param array $item    Its item.
	 */
	public static function note( $post_id, $item ) {
		$picture = isset( $item['pictures'][0] ) ? $item['pictures'][0] : null;
		$current = (int) get_post_thumbnail_id( $post_id );
		$source  = $current ? (string) get_post_meta( $current, self::SOURCE, true ) : '';
		delete_post_meta( $post_id, self::FAILED );
		if ( null === $picture ) {
			delete_post_meta( $post_id, self::WANTED );
			self::release( $post_id );
			return;
		}
		// A picture that somebody chose here stays.
		if ( ( $current && '' === $source ) || $source === $picture['url'] ) {
			delete_post_meta( $post_id, self::WANTED );
			if ( $source === $picture['url'] ) {
				self::describe( $current, $picture );
			}
			return;
		}
		update_post_meta( $post_id, self::WANTED, wp_slash( $picture['url'] ) );
	}

	/**
	 * Copies pictures that posts wait for, until a moment.
	 *
	 * @param float $deadline When to stop, as microtime() tells it.
	 * @return bool Whether all were copied.
	 */
	public static function run( $deadline ) {
		self::remove_expired();
		foreach ( self::waiting() as $post_id ) {
			if ( microtime( true ) > $deadline ) {
				return false;
			}
			self::attach( $post_id );
		}
		return true;
	}

	/** Posts that wait for a picture. */
	private static function waiting() {
		return get_posts(
			array(
				'post_type'      => Events::POST_TYPE,
				'post_status'    => array( 'publish', 'draft', 'private', 'pending' ),
				'posts_per_page' => -1,
				'fields'         => 'ids',
				'no_found_rows'  => true,
				// phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_meta_query -- in the background, once a synchronisation.
				'meta_query'     => array(
					array(
						'key'     => self::WANTED,
						'compare' => 'EXISTS',
					),
					array(
						'key'     => self::FAILED,
						'compare' => 'NOT EXISTS',
					),
				),
			)
		);
	}

	/**
	 * Gives a post its picture.
	 *
	 * @param int $post_id A post.
	 */
	private static function attach( $post_id ) {
		$event    = new Event( $post_id );
		$pictures = $event->get( 'pictures', array() );
		$url      = (string) get_post_meta( $post_id, self::WANTED, true );
		if ( ! isset( $pictures[0] ) || $pictures[0]['url'] !== $url ) {
			delete_post_meta( $post_id, self::WANTED );
			return;
		}
		$attachment = self::copy_of( $url );
		$attachment = $attachment ? $attachment : self::download( $url, $post_id );
		if ( is_wp_error( $attachment ) ) {
			update_post_meta( $post_id, self::FAILED, wp_slash( $attachment->get_error_message() ) );
			return;
		}
		self::describe( $attachment, $pictures[0] );
		self::release( $post_id );
		set_post_thumbnail( $post_id, $attachment );
		delete_post_meta( $post_id, self::WANTED );
	}

	/**
	 * The copy of a picture, or 0.
	 *
	 * @param string $url Where it comes from.
	 * @return int
	 */
	private static function copy_of( $url ) {
		$found = self::attachments( self::SOURCE, $url, '=' );
		return $found ? $found[0] : 0;
	}

	/**
	 * Copies a picture. It comes from the same OduS, or from an address of the internet: nothing makes this site read its own network.
	 *
	 * @param string $url     Where it is.
	 * @param int    $post_id For which post.
	 * @return int|\WP_Error The attachment.
	 */
	private static function download( $url, $post_id ) {
		require_once ABSPATH . 'wp-admin/includes/file.php';
		require_once ABSPATH . 'wp-admin/includes/media.php';
		require_once ABSPATH . 'wp-admin/includes/image.php';
		$name     = sanitize_file_name( wp_basename( (string) wp_parse_url( $url, PHP_URL_PATH ) ) );
		$file     = wp_tempnam( $name );
		$response = wp_remote_get(
			$url,
			array(
				'timeout'             => self::TIMEOUT,
				'redirection'         => 0,
				'stream'              => true,
				'filename'            => $file,
				'limit_response_size' => self::MAX_BYTES,
				'reject_unsafe_urls'  => Server_Address::origin( $url ) !== Server_Address::origin( (string) Settings::get( 'server' ) ),
			)
		);
		if ( is_wp_error( $response ) || 200 !== wp_remote_retrieve_response_code( $response ) ) {
			wp_delete_file( $file );
			return is_wp_error( $response ) ? $response : new \WP_Error( 'odus_picture', 'HTTP ' . wp_remote_retrieve_response_code( $response ) );
		}
		// WordPress looks into the file: what is not a picture that it takes is refused.
		$attachment = media_handle_sideload(
			array(
				'name'     => $name,
				'tmp_name' => $file,
			),
			$post_id
		);
		wp_delete_file( $file );
		if ( ! is_wp_error( $attachment ) ) {
			update_post_meta( $attachment, self::SOURCE, wp_slash( $url ) );
		}
		return $attachment;
	}

	/**
	 * Says of a copy what must be said of the picture.
	 *
	 * @param int   $attachment The copy.
	 * @param array $picture    The picture of the item.
	 */
	private static function describe( $attachment, $picture ) {
		$caption = implode( ' · ', array_filter( array( $picture['caption'], $picture['credit'], $picture['licence'] ), 'strlen' ) );
		update_post_meta( $attachment, '_wp_attachment_image_alt', wp_slash( sanitize_text_field( $picture['alt'] ) ) );
		update_post_meta( $attachment, self::EXPIRES_ON, wp_slash( '' === $picture['expires_on'] ? '9999-12-31' : $picture['expires_on'] ) );
		if ( wp_get_attachment_caption( $attachment ) !== esc_html( $caption ) ) {
			wp_update_post(
				wp_slash(
					array(
						'ID'           => $attachment,
						'post_excerpt' => esc_html( $caption ),
					)
				)
			);
		}
	}

	/**
	 * Takes its copied picture from a post, and deletes the copy when no other post shows it.
	 *
	 * @param int $post_id A post.
	 */
	public static function release( $post_id ) {
		$attachment = (int) get_post_thumbnail_id( $post_id );
		if ( ! $attachment || '' === get_post_meta( $attachment, self::SOURCE, true ) ) {
			return;
		}
		delete_post_thumbnail( $post_id );
		$others = get_posts(
			array(
				'post_type'      => 'any',
				'post_status'    => 'any',
				'posts_per_page' => 1,
				'fields'         => 'ids',
				'no_found_rows'  => true,
				// phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_meta_key,WordPress.DB.SlowDBQuery.slow_db_query_meta_value -- in the background.
				'meta_key'       => '_thumbnail_id',
				// phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_meta_value
				'meta_value'     => (string) $attachment,
			)
		);
		if ( array() === $others ) {
			wp_delete_attachment( $attachment, true );
		}
	}

	/** Deletes the copies that may not be shown any more. */
	private static function remove_expired() {
		foreach ( self::attachments( self::EXPIRES_ON, wp_date( 'Y-m-d' ), '<' ) as $attachment ) {
			wp_delete_attachment( $attachment, true );
		}
	}

	/**
	 * Copies under a condition.
	 *
	 * @param string $key     A field.
	 * @param string $value   Its value.
	 * @param string $compare How it compares.
	 * @return int[]
	 */
	private static function attachments( $key, $value, $compare ) {
		return get_posts(
			array(
				'post_type'      => 'attachment',
				'post_status'    => 'any',
				'posts_per_page' => -1,
				'fields'         => 'ids',
				'no_found_rows'  => true,
				// phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_meta_query -- in the background.
				'meta_query'     => array(
					array(
						'key'     => $key,
						'value'   => $value,
						'compare' => $compare,
					),
				),
			)
		);
	}

	/** All copies, for whoever deletes the plugin. */
	public static function all() {
		return self::attachments( self::SOURCE, '', '!=' );
	}
}
