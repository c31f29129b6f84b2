"""The store's pages for people: sign-in and set-up. Plain HTML without scripts, pictures or anything from elsewhere."""
