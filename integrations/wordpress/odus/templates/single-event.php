<?php
/**
 * What stands before the text of an event. To change it, copy it to odus/single-event.php of your theme.
 *
 * @package OduS
 *
 * @var array $args `event`, an Odus\Event.
 */

defined( 'ABSPATH' ) || exit;

$odus_event = $args['event'];
?>
<div class="odus-event">
	<?php if ( '' !== $odus_event->notice() ) : ?>
		<p class="odus-event-notice" role="note"><?php echo esc_html( $odus_event->notice() ); ?></p>
	<?php endif; ?>
	<?php foreach ( $odus_event->badges() as list( $odus_label, $odus_kind ) ) : ?>
		<p class="odus-event-badge odus-event-badge-<?php echo esc_attr( $odus_kind ); ?>"><strong><?php echo esc_html( $odus_label ); ?></strong>
			<?php echo esc_html( 'off' === $odus_kind ? $odus_event->get( 'status_reason' ) : '' ); ?></p>
	<?php endforeach; ?>
	<dl>
		<?php if ( '' !== $odus_event->when() ) : ?>
			<dt><?php esc_html_e( 'When', 'odus' ); ?></dt>
			<dd><time datetime="<?php echo esc_attr( $odus_event->starts() ); ?>"><?php echo esc_html( $odus_event->when() ); ?></time></dd>
		<?php endif; ?>
		<?php if ( '' !== $odus_event->where() ) : ?>
			<dt><?php esc_html_e( 'Where', 'odus' ); ?></dt>
			<dd><?php echo esc_html( $odus_event->where() ); ?></dd>
		<?php endif; ?>
		<?php if ( '' !== $odus_event->who() ) : ?>
			<dt><?php esc_html_e( 'With', 'odus' ); ?></dt>
			<dd><?php echo esc_html( $odus_event->who() ); ?></dd>
		<?php endif; ?>
		<?php if ( '' !== $odus_event->price() ) : ?>
			<dt><?php esc_html_e( 'Price', 'odus' ); ?></dt>
			<dd><?php echo esc_html( $odus_event->price() ); ?></dd>
		<?php endif; ?>
	</dl>
	<p class="odus-event-links">
		<?php if ( '' !== $odus_event->get( 'booking_url' ) && ! $odus_event->is_cancelled() ) : ?>
			<a class="wp-element-button" href="<?php echo esc_url( $odus_event->get( 'booking_url' ) ); ?>"><?php esc_html_e( 'Book', 'odus' ); ?></a>
		<?php endif; ?>
		<?php if ( '' !== $odus_event->get( 'url' ) ) : ?>
			<a href="<?php echo esc_url( $odus_event->get( 'url' ) ); ?>"><?php esc_html_e( 'More about this event', 'odus' ); ?></a>
		<?php endif; ?>
	</p>
	<?php if ( '' !== $odus_event->credit() ) : ?>
		<p class="odus-event-credit"><?php echo esc_html( $odus_event->credit() ); ?></p>
	<?php endif; ?>
</div>
