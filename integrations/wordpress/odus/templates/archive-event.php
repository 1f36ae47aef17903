<?php
/**
 * An event among others, in an archive or a search: its title stands above. Some themes leave out the tags of excerpts, so it reads well
 * without. To change it, copy it to odus/archive-event.php of your theme.
 *
 * @package OduS
 *
 * @var array $args `event`, an Odus\Event, and `excerpt`, its excerpt.
 */

defined( 'ABSPATH' ) || exit;

$odus_event = $args['event'];
$odus_parts = array_merge( wp_list_pluck( $odus_event->badges(), 0 ), array( $odus_event->when(), $odus_event->where() ) );
?>
<strong class="odus-event-line"><?php echo esc_html( implode( ' · ', array_filter( $odus_parts, 'strlen' ) ) ); ?></strong>
<?php
echo '' === $args['excerpt'] ? '' : wp_kses_post( '– ' . $args['excerpt'] );
