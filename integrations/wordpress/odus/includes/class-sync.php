<?php
/**
 * Keeping posts in step with a channel.
 *
 * @package OduS
 */

namespace Odus;

defined( 'ABSPATH' ) || exit;

/**
 * Follows the changes of the default channel: from no cursor the whole channel, then what entered, changed, was cancelled or left.
 * Each page of changes is written before its cursor is: whatever stops in between is done again, to the same end.
 */
final class Sync {

	const OPTION       = 'odus_sync';
	const PAGE_SIZE    = 50;
	const SECONDS      = 15;
	const LOCK         = 'sync';
	const LOCK_SECONDS = 5 * MINUTE_IN_SECONDS;

	const BEGINNING = array(
		'source'      => array(),
		'cursor'      => '',
		'generation'  => 0,
		'is_first'    => true,
		'seen'        => 0,
		'finished_at' => 0,
		'error'       => '',
	);

	/** What is known of the last synchronisation. */
	private static function state() {
		$state = get_option( self::OPTION, self::BEGINNING );
		return is_array( $state ) ? array_merge( self::BEGINNING, $state ) : self::BEGINNING;
	}

	/**
	 * Remembers.
	 *
	 * @param array $state What state() answers.
	 */
	private static function remember( $state ) {
		update_option( self::OPTION, $state, false );
	}

	/** Why the last synchronisation did not end well; empty when it did. */
	public static function error() {
		return self::state()['error'];
	}

	/** When the last one ended, in words. */
	public static function summary() {
		$state = self::state();
		/* translators: %s: how long ago, such as “5 minutes”. */
		return 0 === $state['finished_at'] ? __( 'Nothing was synchronised yet.', 'odus' ) : sprintf( __( 'Up to date %s ago.', 'odus' ), human_time_diff( $state['finished_at'] ) );
	}

	/**
	 * Synchronises for some seconds: one process at a time.
	 *
	 * @param int $seconds How long it may take.
	 * @return array|\WP_Error Numbers `written` and `left`, and `is_unfinished`.
	 */
	public static function run( $seconds = self::SECONDS ) {
		if ( '' === Settings::get( 'channel' ) ) {
			return new \WP_Error( 'odus_no_channel', __( 'Choose the default channel in the settings first.', 'odus' ) );
		}
		if ( ! Lock::take( self::LOCK, self::LOCK_SECONDS ) ) {
			return new \WP_Error( 'odus_busy', __( 'A synchronisation is under way.', 'odus' ) );
		}
		$state = self::state();
		try {
			$report = self::follow( $state, microtime( true ) + $seconds );
		} finally {
			Lock::release( self::LOCK );
		}
		$state          = self::state();
		$state['error'] = is_wp_error( $report ) ? $report->get_error_message() : '';
		if ( ! is_wp_error( $report ) && ! $report['is_unfinished'] ) {
			$state['finished_at'] = time();
		}
		self::remember( $state );
		return $report;
	}

	/**
	 * Reads and writes page after page.
	 *
	 * @param array $state    Where the last one ended.
	 * @param float $deadline When to stop, as microtime() tells it.
	 * @return array|\WP_Error
	 */
	private static function follow( $state, $deadline ) {
		$report = array(
			'written'       => 0,
			'left'          => 0,
			'is_unfinished' => true,
		);
		$source = array( Settings::get( 'server' ), Settings::get( 'channel' ), Agenda::site_language() );
		if ( $state['source'] !== $source ) {
			$state = self::again( $state, $source );
		}
		$channel = self::channel_path();
		$answer  = Server::json( Server::get( $channel ) );
		if ( is_wp_error( $answer ) ) {
			return $answer;
		}
		$paths = Item::paths( isset( $answer['data']['fields'] ) && is_array( $answer['data']['fields'] ) ? $answer['data']['fields'] : array() );
		do {
			$page = self::page( $channel, $state );
			if ( is_wp_error( $page ) && self::is_gone( $page ) && '' !== $state['cursor'] ) {
				$state = self::again( $state, $source );
				$page  = self::page( $channel, $state );
			}
			if ( is_wp_error( $page ) ) {
				return $page;
			}
			self::apply( $page['data'], $paths, $state, $report );
			$state['seen']  += count( $page['data'] );
			$state['cursor'] = $page['meta']['cursor'];
			$is_over         = ! $page['meta']['hasMore'];
			if ( $is_over && $state['is_first'] ) {
				self::sweep( $state, $report );
				$state['is_first'] = false;
			}
			self::remember( $state );
		} while ( ! $is_over && microtime( true ) < $deadline );

		$report['is_unfinished'] = ! $is_over || ! Pictures::run( $deadline );
		return $report;
	}

	/**
	 * The whole channel from the beginning, in another pass.
	 *
	 * @param array $state  Where it stands.
	 * @param array $source What is followed.
	 * @return array
	 */
	private static function again( $state, $source ) {
		return array_merge(
			$state,
			array(
				'source'     => $source,
				'cursor'     => '',
				'generation' => $state['generation'] + 1,
				'is_first'   => true,
				'seen'       => 0,
			)
		);
	}

	/** Where the channel is. */
	private static function channel_path() {
		return '/api/channels/' . rawurlencode( (string) Settings::get( 'channel' ) );
	}

	/**
	 * The next changes, or why there are none.
	 *
	 * @param string $channel Path of the channel.
	 * @param array  $state   Where it stands.
	 * @return array|\WP_Error
	 */
	private static function page( $channel, $state ) {
		$query = array(
			'cursor'   => $state['cursor'],
			'pageSize' => (string) self::PAGE_SIZE,
			'locale'   => $state['source'][2],
		);
		$page  = Server::json( Server::get( $channel . '/changes', array_filter( $query, 'strlen' ) ) );
		if ( is_wp_error( $page ) ) {
			return $page;
		}
		$is_whole = isset( $page['data'], $page['meta']['cursor'], $page['meta']['hasMore'] )
			&& is_array( $page['data'] ) && is_string( $page['meta']['cursor'] ) && '' !== $page['meta']['cursor'] && is_bool( $page['meta']['hasMore'] )
			&& array() === array_filter( $page['data'], array( self::class, 'is_no_change' ) );
		return $is_whole ? $page : new \WP_Error( 'odus_broken', Server::unreadable() );
	}

	/**
	 * Whether something in the place of a change is none.
	 *
	 * @param mixed $change What came.
	 * @return bool
	 */
	private static function is_no_change( $change ) {
		if ( ! isset( $change['type'], $change['documentId'] ) || ! is_string( $change['documentId'] ) ) {
			return true;
		}
		if ( 'left' === $change['type'] ) {
			return false;
		}
		return ! in_array( $change['type'], array( 'entered', 'changed', 'cancelled' ), true ) || ! isset( $change['item'] ) || ! is_array( $change['item'] );
	}

	/**
	 * Whether OduS forgot the cursor, or never gave it: everything is read again.
	 *
	 * @param \WP_Error $error What came.
	 * @return bool
	 */
	private static function is_gone( $error ) {
		$data = $error->get_error_data();
		return isset( $data['status'] ) && in_array( $data['status'], array( 400, 410 ), true );
	}

	/**
	 * Writes a page of changes.
	 *
	 * @param array $changes Changes.
	 * @param array $paths   What Item::paths() answered.
	 * @param array $state   Where it stands.
	 * @param array $report  What is counted.
	 */
	private static function apply( $changes, $paths, $state, &$report ) {
		$posts = Events::find( wp_list_pluck( $changes, 'documentId' ) );
		foreach ( $changes as $change ) {
			$id      = $change['documentId'];
			$post_id = isset( $posts[ $id ] ) ? $posts[ $id ] : null;
			if ( 'left' !== $change['type'] ) {
				$report['written'] += (int) Events::write( $id, Item::read( $change['item'], $paths ), $post_id, $state['generation'] );
				continue;
			}
			if ( null !== $post_id && '' === get_post_meta( $post_id, Events::LEFT, true ) ) {
				Events::leave( $post_id, isset( $change['reason'] ) ? sanitize_key( $change['reason'] ) : 'left' );
				++$report['left'];
			}
		}
	}

	/**
	 * After the whole channel was read, what was kept and is not in it left. A channel without anything says nothing of what was kept:
	 * it may be a database that was emptied by accident.
	 *
	 * @param array $state  Where it stands.
	 * @param array $report What is counted.
	 */
	private static function sweep( $state, &$report ) {
		if ( 0 === $state['seen'] ) {
			return;
		}
		foreach ( Events::not_in( $state['generation'] ) as $post_id ) {
			Events::leave( $post_id, 'left' );
			++$report['left'];
		}
	}
}
