/**
 * The provider's signed messages (Standard Webhooks). They make news come sooner and are no source of it: some are never
 * sent, others twice, and whatever one says, the provider is asked.
 */
package [=package].user.services.hooks;
