"""What the cards say that rules may be made from and confidence may be fitted on."""
