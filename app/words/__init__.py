"""The words of the station's own values: fields, states, evidence, deliveries. For window and command line alike."""
