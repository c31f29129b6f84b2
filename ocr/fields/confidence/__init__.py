"""What speaks for and against a value, and how much: evidence, clarity of its characters, doubts that need no rule, and the
counted curve that makes a probability of them. weighing is the way in.
"""
