"""Widgets that several pages share. They show what they are told and decide nothing."""
