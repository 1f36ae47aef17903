<?php
/**
 * Site Health.
 *
 * @package OduS
 */

namespace Odus;

defined( 'ABSPATH' ) || exit;

/** Says in Tools, Site Health whether OduS answers. It asks nobody: it reads what pages and synchronisations remembered. */
final class Site_Health {

	/** Hooks. */
	public static function register() {
		add_filter( 'site_status_tests', array( self::class, 'add_test' ) );
		add_filter( 'debug_information', array( self::class, 'add_information' ) );
	}

	/**
	 * The test, beside those of WordPress.
	 *
	 * @param array $tests Tests by kind.
	 * @return array
	 */
	public static function add_test( $tests ) {
		$tests['direct']['odus'] = array(
			'label' => __( 'OduS agenda', 'odus' ),
			'test'  => array( self::class, 'test' ),
		);
		return $tests;
	}

	/** The result of the test. */
	public static function test() {
		list( $status, $label, $text ) = self::diagnosis();
		return array(
			'label'       => $label,
			'status'      => $status,
			'badge'       => array(
				'label' => 'OduS',
				'color' => 'good' === $status ? 'blue' : 'orange',
			),
			'description' => '<p>' . esc_html( $text ) . '</p>',
			'actions'     => '<p><a href="' . esc_url( Settings_Page::address() ) . '">' . esc_html__( 'Settings of OduS', 'odus' ) . '</a></p>',
			'test'        => 'odus',
		);
	}

	/** Status, title and text. */
	private static function diagnosis() {
		$state = Outage::state();
		$sync  = 'keep' === Settings::get( 'mode' ) ? Sync::error() : '';
		if ( '' === Settings::get( 'server' ) ) {
			return array( 'recommended', __( 'The address of OduS is missing', 'odus' ), __( 'Write it in the settings: until then the agenda shows nothing.', 'odus' ) );
		}
		if ( $state['failures'] > 0 ) {
			/* translators: 1: how long ago, such as “2 hours”, 2: how long ago, 3: a reason. */
			return array( 'recommended', __( 'OduS does not answer', 'odus' ), sprintf( __( 'It has not answered for %1$s. Pages show what it said last, and it is asked again within %2$s. %3$s', 'odus' ), human_time_diff( $state['since'] ), human_time_diff( time(), max( time() + 1, $state['retry_at'] ) ), $state['reason'] ) );
		}
		if ( '' !== $sync ) {
			return array( 'recommended', __( 'The kept events are not up to date', 'odus' ), $sync );
		}
		$refused = self::refused();
		if ( '' !== $refused ) {
			return array( 'recommended', __( 'OduS refuses what an agenda asks', 'odus' ), $refused );
		}
		if ( 0 === $state['answered_at'] ) {
			return array( 'good', __( 'OduS was not asked yet', 'odus' ), __( 'Insert the block “OduS agenda” in a page.', 'odus' ) );
		}
		/* translators: %s: how long ago, such as “5 minutes”. */
		return array( 'good', __( 'OduS answers', 'odus' ), sprintf( __( 'It last answered %s ago.', 'odus' ), human_time_diff( $state['answered_at'] ) ) );
	}

	/** What OduS said of a request that it refused, such as a channel that is no more. */
	private static function refused() {
		foreach ( Fragments::options() as $option ) {
			$kept = get_option( $option );
			if ( is_array( $kept ) && ! empty( $kept['error'] ) && $kept['expires_at'] > time() - DAY_IN_SECONDS ) {
				return $kept['error'];
			}
		}
		return '';
	}

	/**
	 * What is told to whoever helps.
	 *
	 * @param array $information By section.
	 * @return array
	 */
	public static function add_information( $information ) {
		$state  = Outage::state();
		$time   = static function ( $at ) {
			return $at ? gmdate( 'c', $at ) : '-';
		};
		$fields = array(
			'version'     => array( __( 'Version', 'odus' ), VERSION ),
			'server'      => array( __( 'Address of OduS', 'odus' ), Settings::get( 'server' ) ),
			'channel'     => array( __( 'Default channel', 'odus' ), Settings::get( 'channel' ) ),
			'mode'        => array( __( 'Mode', 'odus' ), Settings::get( 'mode' ) ),
			'answered_at' => array( __( 'Last answer', 'odus' ), $time( $state['answered_at'] ) ),
			'since'       => array( __( 'Failing since', 'odus' ), $time( $state['since'] ) ),
			'reason'      => array( __( 'Reason', 'odus' ), $state['reason'] ),
			'fragments'   => array( __( 'Agendas kept', 'odus' ), count( Fragments::options() ) ),
		);

		$information['odus'] = array(
			'label'  => 'OduS',
			'fields' => array_map(
				static function ( $field ) {
					return array(
						'label' => $field[0],
						'value' => $field[1],
					);
				},
				$fields
			),
		);
		return $information;
	}
}
