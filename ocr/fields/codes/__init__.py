"""What QR codes say, and what that says of the print beside them."""
