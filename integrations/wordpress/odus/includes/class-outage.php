<?php
/**
 * When OduS does not answer.
 *
 * @package OduS
 */

namespace Odus;

defined( 'ABSPATH' ) || exit;

/**
 * Remembers failures, so that after one wait nobody waits again for a while: one minute, then twice as long each time,
 * up to a quarter of an hour.
 */
final class Outage {

	const OPTION = 'odus_outage';

	const FIRST_WAIT = MINUTE_IN_SECONDS;
	const MAX_WAIT   = 15 * MINUTE_IN_SECONDS;

	const NONE = array(
		'answered_at' => 0,
		'since'       => 0,
		'failures'    => 0,
		'retry_at'    => 0,
		'reason'      => '',
	);

	/** What is known: when OduS last answered, since when it fails, until when it is left alone, and why. */
	public static function state() {
		$state = get_option( self::OPTION, self::NONE );
		return is_array( $state ) ? array_merge( self::NONE, $state ) : self::NONE;
	}

	/** Whether OduS is left alone for now. */
	public static function is_waiting() {
		return self::state()['retry_at'] > time();
	}

	/**
	 * Remembers that OduS did not answer, or not with what was asked.
	 *
	 * @param string $reason      Why, in words.
	 * @param int    $retry_after Seconds after which OduS says to come back, or 0.
	 */
	public static function record_failure( $reason, $retry_after ) {
		$state             = self::state();
		$wait              = min( self::MAX_WAIT, self::FIRST_WAIT * pow( 2, min( $state['failures'], 10 ) ) );
		$state['since']    = $state['since'] ? $state['since'] : time();
		$state['retry_at'] = time() + (int) max( $wait, min( self::MAX_WAIT, $retry_after ) );
		$state['reason']   = $reason;
		++$state['failures'];
		update_option( self::OPTION, $state, true );
	}

	/** Remembers that OduS answered. Written at most once a minute. */
	public static function record_answer() {
		$state = self::state();
		if ( 0 === $state['failures'] && $state['answered_at'] > time() - MINUTE_IN_SECONDS ) {
			return;
		}
		update_option( self::OPTION, array_merge( self::NONE, array( 'answered_at' => time() ) ), true );
	}

	/** Forgets failures: somebody who may asks to try again now. */
	public static function forget() {
		update_option( self::OPTION, array_merge( self::NONE, array( 'answered_at' => self::state()['answered_at'] ) ), true );
	}
}
