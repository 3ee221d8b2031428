"""Helpers of urllib3."""

from .retry import Retry
