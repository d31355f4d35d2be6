/** The little of protobuf and gRPC that BuildKit's messages need, written by hand: no runtime, no generated code. */
package io.jenkins.plugins.stet.engine.buildkit.wire;
