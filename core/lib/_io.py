"""The streams under the name that they have in C, by which pickles look for them."""

from io import *
