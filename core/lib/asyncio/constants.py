"""Numbers that several modules of asyncio share. Times are in seconds, sizes in bytes."""

# After this many writes to a lost connection a warning is logged.
LOG_THRESHOLD_FOR_CONNLOST_WRITES = 5
# Pause after accept() ran out of descriptors.
ACCEPT_RETRY_DELAY = 1
# Frames kept of the place where a handle, future or task was created, in debug mode.
DEBUG_STACK_DEPTH = 10
SSL_HANDSHAKE_TIMEOUT = 60.0
SSL_SHUTDOWN_TIMEOUT = 30.0
SENDFILE_FALLBACK_READBUFFER_SIZE = 1024 * 256
FLOW_CONTROL_HIGH_WATER_SSL_READ = 256  # KiB
FLOW_CONTROL_HIGH_WATER_SSL_WRITE = 512  # KiB
# How long run() waits for the threads of the default executor.
THREAD_JOIN_TIMEOUT = 300
