/** What happens here, told to other programs as it happens (Standard Webhooks). */
package org.ieum.webhook;
