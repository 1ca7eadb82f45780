"""Where texts come from: copies, quote chains, credits; who shares an origin with whom; what a new version changed."""
